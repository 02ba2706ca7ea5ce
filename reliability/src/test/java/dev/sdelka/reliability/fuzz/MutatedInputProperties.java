package dev.sdelka.reliability.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever becomes of an input of the corpus by chance is answered as it must be. Needs no fuzzer. */
class MutatedInputProperties {

    /** Opening one takes as long as many tries. */
    private static final Map<TargetKind, Target> TARGETS = new EnumMap<>(TargetKind.class);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void mutatedInputEndsInACataloguedAnswer(
            @ForAll TargetKind kind, @ForAll int choice, @ForAll("mutations") List<Mutation> mutations) {
        List<byte[]> inputs = List.copyOf(Corpus.of(kind).values());
        byte[] input = inputs.get(Math.floorMod(choice, inputs.size()));
        for (Mutation mutation : mutations) {
            input = mutation.apply(input);
        }
        TARGETS.computeIfAbsent(kind, TargetKind::open).run(input);
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<byte[]> words =
                Arbitraries.of(Corpus.dictionary()).map(word -> word.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> texts =
                Arbitraries.strings().ofMaxLength(5).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(0, 200))),
                        Arbitraries.frequencyOf(Tuple.of(3, words), Tuple.of(2, bytes), Tuple.of(1, texts)))
                .as(Mutation::new)
                .list()
                .ofMaxSize(6);
    }
}
