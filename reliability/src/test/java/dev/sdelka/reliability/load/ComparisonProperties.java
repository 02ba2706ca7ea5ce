package dev.sdelka.reliability.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What is told of a measure: flat, or not. */
class ComparisonProperties {

    private static final Measure LATENCY = Measure.latency("GET by services");

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(
                Measure.HEAP,
                Measure.METASPACE,
                Measure.RESIDENT,
                Measure.THREADS,
                Measure.FILE_HANDLES,
                Measure.LOG,
                Measure.FILE,
                LATENCY);
    }

    private static Comparison compare(Measure measure, int samples, IntToDoubleFunction values) {
        List<Sample> seen = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            seen.add(new Sample(Duration.ofSeconds(i), Map.of(measure, values.applyAsDouble(i))));
        }
        return Comparison.of(seen).get(0);
    }

    @Property
    void whatStaysOrFallsIsFlat(
            @ForAll("measures") Measure measure,
            @ForAll @IntRange(min = 3, max = 100) int samples,
            @ForAll @DoubleRange(max = 1e9) double start,
            @ForAll @DoubleRange(max = 1) double fall) {
        assertThat(compare(measure, samples, i -> start * (1 - fall * i / samples))
                        .isFlat())
                .isTrue();
    }

    @Property
    void whatGrowsBeyondItsBoundIsNot(
            @ForAll("measures") Measure measure,
            @ForAll @IntRange(min = 3, max = 100) int samples,
            @ForAll @DoubleRange(max = 1e9) double start) {
        double step = 3 * (measure.most(start) - start + 1) / samples;

        // from the middle of one third to that of the other are about two thirds
        assertThat(compare(measure, samples, i -> start + step * i).isFlat()).isFalse();
    }

    @Property
    void someOutliersSayNothing(
            @ForAll("measures") Measure measure,
            @ForAll @IntRange(min = 9, max = 100) int samples,
            @ForAll @DoubleRange(max = 1e9) double level) {
        Comparison comparison = compare(measure, samples, i -> i % 5 == 4 ? 1e12 : level);

        assertThat(comparison.isFlat()).isTrue();
        assertThat(comparison.greatest()).isEqualTo(1e12);
    }

    @Property
    void aSlowerMachineExcusesLongerCallsAndNothingElse(
            @ForAll @DoubleRange(min = 1e6, max = 1e8) double nanos,
            @ForAll @DoubleRange(min = 3, max = 30) double slowdown) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double factor = i < 15 ? 1 : slowdown;
            samples.add(new Sample(
                    Duration.ofSeconds(i),
                    Map.of(LATENCY, nanos * factor, Measure.YARDSTICK, 1e6 * factor, Measure.HEAP, 1e9 * factor)));
        }

        assertThat(Comparison.of(samples))
                .filteredOn(comparison -> !comparison.isFlat())
                .extracting(Comparison::measure)
                .containsExactly(Measure.HEAP);
    }

    @Example
    void withoutSamplesNothingHolds() {
        assertThat(new LoadResult(Duration.ZERO, 0, 0, List.of(), Map.of(), null).holds())
                .isFalse();
    }
}
