package dev.sdelka.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ValueListProperties {

    private static final List<List<Object>> TYPES = List.of(
            List.of(1L, 2L, 3L),
            List.of("", "a", "A", "b"),
            List.of(new BigDecimal("1"), new BigDecimal("1.00"), new BigDecimal("0.0"), new BigDecimal("1E+2")),
            List.of(true, false),
            List.of(LocalDate.EPOCH, LocalDate.MAX),
            List.of(Instant.EPOCH, Instant.MAX),
            List.of(new Money(new BigDecimal("1.0"), "RUB"), new Money(new BigDecimal("100"), "EUR")),
            List.of(new FileReference(1, "a"), new FileReference(1, "b"), new FileReference(4, "a")));

    @Property
    @Label("a value is in a list if it compares as equal with one of it; values of other types are refused")
    void sameAsWalkingThroughAll(@ForAll("lists") List<Object> values, @ForAll("values") Object value) {
        boolean[] expected = new boolean[1];
        Throwable refusal =
                catchThrowable(() -> expected[0] = values.stream().anyMatch(one -> Values.compare(value, one) == 0));

        if (refusal == null) {
            assertThat(ValueList.of(values).hasEqual(value)).isEqualTo(expected[0]);
        } else {
            assertThat(catchThrowable(() -> ValueList.of(values).hasEqual(value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(refusal.getMessage());
        }
    }

    @Property
    @Label("a list of values is the list that was given")
    void isAList(@ForAll("lists") List<Object> values) {
        assertThat(ValueList.of(values)).isEqualTo(values).hasSameHashCodeAs(values);
        assertThat(ValueList.of(values)).hasToString(values.toString());
    }

    @Example
    @Label("a filter of many values asks many deals, and nobody waits for hours")
    void manyValuesOverManyDeals() {
        String prefix = "x".repeat(100);
        Filter filter = Filter.in(
                "TITLE", IntStream.range(0, 250_000).mapToObj(i -> prefix + i).toList());

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 100_000; i++) {
                String title = prefix + "-" + i;
                assertThat(filter.matches(field -> title)).isFalse();
            }
        });
        assertThat(filter.matches(field -> prefix + 249_999)).isTrue();
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(TYPES.stream().flatMap(List::stream).toList());
    }

    @Provide
    Arbitrary<List<Object>> lists() {
        Arbitrary<List<Object>> ofOneType = Arbitraries.of(TYPES)
                .flatMap(type -> Arbitraries.of(type).list().ofMaxSize(5));
        return Arbitraries.frequencyOf(
                Tuple.of(5, ofOneType), Tuple.of(1, values().list().ofMaxSize(5)));
    }
}
