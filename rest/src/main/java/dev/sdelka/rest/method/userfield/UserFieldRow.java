package dev.sdelka.rest.method.userfield;

import dev.sdelka.field.ValueKind;
import dev.sdelka.query.FieldReader;
import dev.sdelka.rest.parameter.FilterField;
import dev.sdelka.userfield.UserField;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user field, as lists filter and order it. */
record UserFieldRow(UserField field) implements FieldReader {

    private static final Set<String> NUMBERS = Set.of("ID", "SORT");
    private static final Set<String> TEXTS = Set.of(
            "FIELD_NAME",
            "USER_TYPE_ID",
            "XML_ID",
            "MULTIPLE",
            "MANDATORY",
            "SHOW_FILTER",
            "SHOW_IN_LIST",
            "EDIT_IN_LIST",
            "IS_SEARCHABLE");
    private static final Set<String> SORTABLE = Set.of("ID", "FIELD_NAME", "USER_TYPE_ID", "XML_ID", "SORT");

    static boolean isSortable(String name) {
        return SORTABLE.contains(name);
    }

    static Optional<FilterField> inFilter(String name) {
        if (NUMBERS.contains(name)) {
            return Optional.of(FilterField.of(name, ValueKind.INTEGER));
        }
        return TEXTS.contains(name) ? Optional.of(FilterField.of(name, ValueKind.TEXT)) : Optional.empty();
    }

    @Override
    public @Nullable Object value(String name) {
        return switch (name) {
            case "ID" -> (long) field.id();
            case "SORT" -> (long) field.sort();
            default -> UserFieldFormat.write(field, null).get(name);
        };
    }
}
