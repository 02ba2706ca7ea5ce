package dev.sdelka.testkit.arbitrary;

import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.Languages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts for people in several languages. */
public final class Labels {

    private static final int MAX_LANGUAGES = 3;

    private Labels() {}

    /**
     * Labels.
     *
     * @return in no language, in some, or the same in all
     */
    public static Arbitrary<Label> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Label.NONE)),
                Tuple.of(
                        2,
                        Arbitraries.maps(Arbitraries.of(Languages.ALL), Texts.any())
                                .ofMaxSize(MAX_LANGUAGES)
                                .map(Label::new)
                                .withoutEdgeCases()),
                Tuple.of(2, Texts.any().map(Label::of)));
    }
}
