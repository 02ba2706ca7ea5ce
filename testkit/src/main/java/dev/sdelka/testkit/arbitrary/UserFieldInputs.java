package dev.sdelka.testkit.arbitrary;

import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldInput;
import dev.sdelka.userfield.UserFieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** User fields, or changes of them, as callers give them. */
public final class UserFieldInputs {

    private static final int MAX_FIELDS = 8;
    private static final int MAX_CODE = UserField.MAX_NAME - UserField.PREFIX.length();
    private static final int MAX_ITEMS = 3;

    private UserFieldInputs() {}

    /**
     * Fields as a careless caller gives them: right ones, wrong ones, some missing, some that are none.
     *
     * @return any fields
     */
    public static Arbitrary<UserFieldInput> any() {
        List<String> names = List.of(
                "",
                "USER_TYPE_ID",
                "FIELD_NAME",
                "LABEL",
                "EDIT_FORM_LABEL",
                "LIST_COLUMN_LABEL",
                "LIST_FILTER_LABEL",
                "ERROR_MESSAGE",
                "HELP_MESSAGE",
                "MULTIPLE",
                "MANDATORY",
                "SORT",
                "XML_ID",
                "SHOW_FILTER",
                "SHOW_IN_LIST",
                "EDIT_IN_LIST",
                "IS_SEARCHABLE",
                "SETTINGS",
                "LIST");
        Arbitrary<Map<String, @Nullable Object>> garbage = Selections.fields(names, RawValues.any(), MAX_FIELDS);
        Arbitrary<UserFieldInput> spoiled = Combinators.combine(valid(), garbage)
                .as((input, wrong) -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>(input.fields());
                    fields.putAll(wrong);
                    return new UserFieldInput(fields);
                });
        return Arbitraries.frequencyOf(
                Tuple.of(1, garbage.map(UserFieldInput::new)), Tuple.of(1, spoiled), Tuple.of(2, valid()));
    }

    /**
     * Fields in order of a user field that is to be added.
     *
     * @return at least a type and a name
     */
    public static Arbitrary<UserFieldInput> valid() {
        Arbitrary<String> codes = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars("09_")
                .ofMinLength(1)
                .ofMaxLength(MAX_CODE);
        Arbitrary<Boolean> multiple = Arbitraries.of(false, true);
        Arbitrary<UserFieldInput> inputs = Combinators.combine(
                        Arbitraries.of(UserFieldType.values()), codes, multiple, Texts.any())
                .flatAs((type, code, isMultiple, label) -> Combinators.combine(
                                UserFieldSettingSets.any(type), items().list().ofMaxSize(MAX_ITEMS))
                        .as((settings, items) -> {
                            Map<String, Object> fields = new LinkedHashMap<>();
                            fields.put("USER_TYPE_ID", type.wireName());
                            fields.put("FIELD_NAME", code);
                            fields.put("MULTIPLE", isMultiple ? "Y" : "N");
                            fields.put("LABEL", label);
                            fields.put("SETTINGS", settings);
                            if (type == UserFieldType.ENUMERATION) {
                                fields.put("LIST", items);
                            }
                            return new UserFieldInput(fields);
                        }));
        return Edges.beside(
                inputs,
                Arbitraries.of(UserFieldType.values())
                        .map(type -> new UserFieldInput(Map.of("USER_TYPE_ID", type.wireName(), "FIELD_NAME", "A"))));
    }

    private static Arbitrary<Map<String, Object>> items() {
        return EnumerationItems.any()
                .map(item -> Map.of("VALUE", item.value(), "SORT", item.sort(), "DEF", item.isDefault() ? "Y" : "N"));
    }
}
