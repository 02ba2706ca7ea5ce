package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.ValueKind;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What is chosen of the settings of user fields. */
public final class UserFieldSettingSets {

    private static final int MAX_SETTINGS = 4;
    private static final int MAX_NUMBER = 20;

    private UserFieldSettingSets() {}

    /**
     * Choices, as callers give them: what cannot be chosen is among them, and has no effect.
     *
     * @param type the type of the field
     * @return by wire name
     */
    public static Arbitrary<Map<String, @Nullable Object>> any(UserFieldType type) {
        List<String> names = List.copyOf(UserFieldSettings.defaults(type).keySet());
        if (names.isEmpty()) {
            return Arbitraries.just(Map.of());
        }
        Arbitrary<? extends @Nullable Object> values =
                Arbitraries.frequencyOf(Tuple.of(4, choices(type)), Tuple.of(1, RawValues.any()));
        return Edges.beside(
                Selections.fields(names, values, Math.min(MAX_SETTINGS, names.size())), Arbitraries.just(Map.of()));
    }

    private static Arbitrary<Object> choices(UserFieldType type) {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "N", "Y", "LIST", "UI", "CHECKBOX", "DIALOG", "RADIO", "DROPDOWN", "SOURCE", "DEAL_TYPE"),
                Arbitraries.longs().between(0, MAX_NUMBER).map(number -> number),
                defaultValues(type.kind()));
    }

    private static Arbitrary<Object> defaultValues(ValueKind kind) {
        return switch (kind) {
            case TEXT -> Texts.any().map(text -> text);
            case DATE, DATETIME ->
                Combinators.combine(Arbitraries.of("NONE", "NOW", "FIXED"), TypedValues.of(kind, 1))
                        .as((when, day) -> Map.of("TYPE", when, "VALUE", day.toString()));
            default -> TypedValues.of(kind, 1).flatMap(value -> Spellings.of(kind, value));
        };
    }
}
