package dev.sdelka.testkit.arbitrary;

import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldBuilder;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Fields that administrators add to deals. */
public final class UserFields {

    private static final int MAX_CODE = UserField.MAX_NAME - UserField.PREFIX.length();
    private static final int MAX_ITEMS = 4;

    private UserFields() {}

    /**
     * Fields of every type.
     *
     * @return with any settings, labels and lists; without an id, so that whoever keeps them gives one
     */
    public static Arbitrary<UserField> any() {
        return Arbitraries.oneOf(
                Arrays.stream(UserFieldType.values()).map(UserFields::of).toList());
    }

    /**
     * Fields of a type.
     *
     * @param type the type
     * @return with any settings, labels and lists, without an id; the simplest has defaults alone
     */
    public static Arbitrary<UserField> of(UserFieldType type) {
        return Edges.beside(
                fields(type, codes(), Selections.some(choices(type, Edges::anyOf))),
                fields(type, Edges.smallest(codes()), Arbitraries.just(List.of())),
                fields(type, Edges.greatest(codes()), Selections.all(choices(type, Edges::greatest))));
    }

    private static Arbitrary<UserField> fields(
            UserFieldType type, Arbitrary<String> codes, Arbitrary<List<Consumer<UserFieldBuilder>>> choices) {
        return Combinators.combine(codes, choices).as((code, chosen) -> {
            UserFieldBuilder builder = UserField.builder(UserField.PREFIX + code, type);
            chosen.forEach(choice -> choice.accept(builder));
            return builder.build();
        });
    }

    private static List<Arbitrary<Consumer<UserFieldBuilder>>> choices(UserFieldType type, Edges.Part part) {
        List<Arbitrary<Consumer<UserFieldBuilder>>> choices = new ArrayList<>();
        choices.add(set(UserFieldBuilder::mandatory, Arbitraries.just(true)));
        choices.add(set(UserFieldBuilder::sort, part.of(Ids.small())));
        choices.add(set(UserFieldBuilder::xmlId, part.of(Texts.any())));
        choices.add(set(UserFieldBuilder::display, part.of(UserFieldDisplays.any())));
        choices.add(set(UserFieldBuilder::labels, part.of(UserFieldLabelSets.any())));
        choices.add(set(UserFieldBuilder::settings, part.of(UserFieldSettingSets.any(type))));
        if (type != UserFieldType.BOOLEAN) {
            choices.add(set(UserFieldBuilder::multiple, Arbitraries.just(true)));
        }
        if (type == UserFieldType.ENUMERATION) {
            choices.add(set(UserFieldBuilder::items, part.of(items())));
        }
        return choices;
    }

    private static <T> Arbitrary<Consumer<UserFieldBuilder>> set(
            BiConsumer<UserFieldBuilder, T> setter, Arbitrary<T> values) {
        return values.map(value -> builder -> setter.accept(builder, value));
    }

    private static Arbitrary<String> codes() {
        StringArbitrary codes = Arbitraries.strings().withCharRange('A', 'Z').withChars("09_");
        return Arbitraries.frequencyOf(
                Tuple.of(9, codes.ofMinLength(1).ofMaxLength(MAX_CODE).withoutEdgeCases()),
                Tuple.of(1, Edges.each("A", "0", "_", "1721244482250", "Z".repeat(MAX_CODE))));
    }

    /** Ids that items have elsewhere are unique in their list. */
    private static Arbitrary<List<EnumerationItem>> items() {
        return EnumerationItems.any()
                .list()
                .uniqueElements(item -> item.xmlId().isEmpty() ? new Object() : item.xmlId())
                .ofMaxSize(MAX_ITEMS);
    }
}
