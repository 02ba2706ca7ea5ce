package dev.sdelka.testkit.arbitrary;

import dev.sdelka.directory.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Currencies that deals may have. */
public final class Currencies {

    private static final int CODE_LENGTH = 3;

    private Currencies() {}

    /**
     * Currencies.
     *
     * @return of any code of three letters
     */
    public static Arbitrary<Currency> any() {
        return Edges.ends(part -> Combinators.combine(
                        part.of(Arbitraries.oneOf(
                                Arbitraries.of("RUB", "USD", "KZT", "JPY"),
                                Arbitraries.strings().withCharRange('A', 'Z').ofLength(CODE_LENGTH))),
                        part.of(Texts.any()),
                        part.of(Ids.numbers()),
                        part.of(Arbitraries.of(false, true)))
                .as(Currency::new));
    }
}
