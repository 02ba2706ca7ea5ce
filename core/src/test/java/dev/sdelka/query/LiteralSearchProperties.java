package dev.sdelka.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class LiteralSearchProperties {

    @Property
    @Label("a part is found where the JDK finds it")
    void findsWhatTheJdkFinds(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 300) String text,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 40) String period,
            @ForAll @IntRange(max = 300) int begin,
            @ForAll @IntRange(max = 120) int length,
            @ForAll @IntRange(max = 60) int from) {
        String all = text + period.repeat(4) + text;
        int start = Math.min(begin, all.length());
        String part = all.substring(start, Math.min(start + length, all.length()));

        assertThat(LiteralSearch.indexOf(all, part, from)).isEqualTo(all.indexOf(part, from));
        assertThat(LiteralSearch.indexOf(all, part + "b", from)).isEqualTo(all.indexOf(part + "b", from));
    }

    @Example
    @Label("nearly the part, over and over, is searched once")
    void nearMisses() {
        String text = "a".repeat(2_000_000);

        assertThat(LiteralSearch.indexOf(text, "a".repeat(1_000_000) + "b", 0)).isEqualTo(-1);
        assertThat(LiteralSearch.indexOf(text + "b", "a".repeat(1_000_000) + "b", 0))
                .isEqualTo(1_000_000);
    }
}
