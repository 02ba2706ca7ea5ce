package dev.sdelka.rest.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** A moment is written as the JDK's formatter writes it, whatever its year. */
class WireTimeProperties {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final long YEAR_12000 = 316_516_204_800L;

    @Property
    void itIsThatOfTheFormatter(
            @ForAll @LongRange(min = -YEAR_12000, max = YEAR_12000) long second, @ForAll("zones") ZoneId zone) {
        Instant moment = Instant.ofEpochSecond(second);
        int offset = zone.getRules().getOffset(moment).getTotalSeconds();

        String text = WireTime.format(moment, zone);

        assertThat(text).isEqualTo(FORMAT.format(moment.atOffset(ZoneOffset.ofTotalSeconds(offset - offset % 60))));
        assertThat(OffsetDateTime.parse(text, FORMAT).toInstant()).isEqualTo(moment);
    }

    @Example
    void partsOfASecondAreLeftOut() {
        assertThat(WireTime.format(Instant.parse("2024-08-30T12:29:00.987654321Z"), ZoneOffset.ofHours(2)))
                .isEqualTo("2024-08-30T14:29:00+02:00");
        assertThat(WireTime.format(Instant.parse("1969-12-31T23:59:59.5Z"), ZoneOffset.UTC))
                .isEqualTo("1969-12-31T23:59:59+00:00");
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-18 * 3600, 18 * 3600).map(ZoneOffset::ofTotalSeconds),
                Arbitraries.of("Europe/Moscow", "Europe/Amsterdam", "America/St_Johns", "Pacific/Apia")
                        .map(ZoneId::of));
    }
}
