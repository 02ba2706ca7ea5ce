package dev.sdelka.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("numbers for people")
class NumbersTest {

    @Test
    @DisplayName("have three digits")
    void threeDigits() {
        assertThat(Numbers.plain(1.8249)).isEqualTo("1.82");
        assertThat(Numbers.plain(0.002134)).isEqualTo("0.00213");
        assertThat(Numbers.plain(182.49)).isEqualTo("182");
        assertThat(Numbers.plain(0)).isEqualTo("0.00");
        assertThat(Numbers.count(1_234_567)).isEqualTo("1,230,000");
        assertThat(Numbers.count(999)).isEqualTo("999");
        assertThat(Numbers.count(12.34)).isEqualTo("12.3");
    }

    @Test
    @DisplayName("of times have the unit that suits them")
    void times() {
        assertThat(Numbers.time(12.34)).isEqualTo("12.3 ns");
        assertThat(Numbers.time(12_340)).isEqualTo("12.3 µs");
        assertThat(Numbers.time(12_340_000)).isEqualTo("12.3 ms");
        assertThat(Numbers.time(1_234_000_000)).isEqualTo("1.23 s");
        assertThat(Numbers.timeOf(1_000)).isEqualTo("1.00 ms");
    }
}
