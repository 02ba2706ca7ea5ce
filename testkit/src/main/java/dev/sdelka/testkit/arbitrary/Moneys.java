package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Amounts with a currency, as user fields of the type {@code money} hold them. */
public final class Moneys {

    private Moneys() {}

    /**
     * Amounts with a currency.
     *
     * @return any decimal number; mostly of roubles or dollars, else of any code, known or not
     */
    public static Arbitrary<Money> any() {
        Arbitrary<String> currencies = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("RUB", "USD")),
                Tuple.of(1, Arbitraries.strings().withCharRange('A', 'Z').ofLength(3)));
        return Edges.ends(part -> Combinators.combine(part.of(DecimalNumbers.any()), part.of(currencies))
                .as(Money::new));
    }
}
