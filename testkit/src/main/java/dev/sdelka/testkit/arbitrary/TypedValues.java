package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.ValueKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values of each kind, as fields of deals hold them. */
public final class TypedValues {

    private TypedValues() {}

    /**
     * Values of a kind.
     *
     * @param kind the kind
     * @param maxLength the most code points of a text
     * @return values that a field of the kind can hold
     */
    public static Arbitrary<Object> of(ValueKind kind, int maxLength) {
        return switch (kind) {
            case TEXT -> Texts.upTo(maxLength).map(text -> text);
            case ID -> Ids.any().map(id -> id);
            case INTEGER -> integers().map(number -> number);
            case FLAG -> Arbitraries.of(false, true);
            case AMOUNT -> Amounts.any().map(amount -> amount);
            case DECIMAL -> DecimalNumbers.any().map(number -> number);
            case DATE -> LocalDates.any().map(day -> day);
            case DATETIME -> Instants.any().map(moment -> moment);
            case MONEY -> Moneys.any().map(money -> money);
            case FILE -> FileReferences.any().map(file -> file);
        };
    }

    private static Arbitrary<Long> integers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-100, 100).withoutEdgeCases()),
                Tuple.of(1, Arbitraries.longs().withoutEdgeCases()),
                Tuple.of(1, Edges.each(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)));
    }
}
