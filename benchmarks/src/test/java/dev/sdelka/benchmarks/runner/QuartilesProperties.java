package dev.sdelka.benchmarks.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;

@Label("quartiles")
class QuartilesProperties {

    private static Quartiles of(List<Double> values) {
        return Quartiles.of(values.stream().mapToDouble(value -> value).toArray());
    }

    @Property
    @Label("do not depend on the order of the numbers")
    void orderDoesNotMatter(@ForAll @NotEmpty List<@DoubleRange(max = 1e9) Double> values, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);

        assertThat(of(shuffled)).isEqualTo(of(values));
    }

    @Property
    @Label("stand where a quarter, half and three quarters of the way through the numbers is")
    void places(@ForAll @NotEmpty List<@DoubleRange(max = 1e9) Double> values) {
        Quartiles quartiles = of(values);

        assertStandsAt(0.25, quartiles.lower(), values);
        assertStandsAt(0.5, quartiles.median(), values);
        assertStandsAt(0.75, quartiles.upper(), values);
    }

    private static void assertStandsAt(double share, double quartile, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = (sorted.size() - 1) * share;

        assertThat(quartile).isBetween(sorted.get((int) Math.floor(place)), sorted.get((int) Math.ceil(place)));
    }

    @Property
    @Label("grow as the numbers do")
    void scale(
            @ForAll @NotEmpty List<@DoubleRange(max = 1e9) Double> values,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        Quartiles quartiles = of(values);
        Quartiles scaled = of(values.stream().map(value -> value * factor).toList());

        assertThat(scaled.lower()).isCloseTo(quartiles.lower() * factor, within(1e-3));
        assertThat(scaled.median()).isCloseTo(quartiles.median() * factor, within(1e-3));
        assertThat(scaled.upper()).isCloseTo(quartiles.upper() * factor, within(1e-3));
    }

    @Example
    @Label("are interpolated between two numbers")
    void interpolated() {
        assertThat(Quartiles.of(4, 1, 3, 2)).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
        assertThat(Quartiles.of(5)).isEqualTo(new Quartiles(5, 5, 5));
        assertThat(Quartiles.of(3, 1, 2, 5, 4)).isEqualTo(new Quartiles(2, 3, 4));
    }

    @Example
    @Label("nothing has none")
    void nothing() {
        assertThatIllegalArgumentException().isThrownBy(Quartiles::of);
    }
}
