package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateReaderProperties {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Property
    @Label("a day that is shown as its midnight in UTC, told in any zone, and read again is the same day")
    void dayStaysTheSame(
            @ForAll("days") LocalDate day, @ForAll("offsets") ZoneOffset portal, @ForAll("offsets") ZoneOffset reader) {
        String shown = SHOWN.format(day.atStartOfDay(ZoneOffset.UTC).withZoneSameInstant(portal));
        DateReader dates = new DateReader(reader);
        assertThat(dates.date(shown)).isEqualTo(day);
        assertThat(dates.date(dates.date(shown))).isEqualTo(day);
    }

    @Property
    @Label("a day without an offset is what it says, whatever its time and the zone")
    void literalDay(@ForAll("days") LocalDate day, @ForAll("offsets") ZoneOffset zone) {
        DateReader dates = new DateReader(zone);
        for (Object raw : List.of(
                day,
                day.toString(),
                day.atTime(23, 59),
                day + "T23:59:59",
                day + " 00:00",
                day + "t12:00:00.123456789")) {
            assertThat(dates.date(raw)).as("%s", raw).isEqualTo(day);
        }
    }

    @Property
    @Label("a moment that is shown in any zone and read again is the same moment")
    void momentStaysTheSame(
            @ForAll("seconds") long second,
            @ForAll("offsets") ZoneOffset portal,
            @ForAll("offsets") ZoneOffset reader) {
        Instant moment = Instant.ofEpochSecond(second);
        OffsetDateTime shown = moment.atOffset(portal);
        DateReader dates = new DateReader(reader);
        for (Object raw : List.of(moment, shown, shown.toZonedDateTime(), SHOWN.format(shown), moment.toString())) {
            assertThat(dates.instant(raw)).as("%s", raw).isEqualTo(moment);
            assertThat(dates.date(raw)).as("%s", raw).isEqualTo(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        }
    }

    @Property
    @Label("a moment without an offset is in the portal's zone, a day alone is its midnight there")
    void localMoment(@ForAll("middleDays") LocalDate day, @ForAll("offsets") ZoneOffset zone) {
        DateReader dates = new DateReader(zone);
        LocalDateTime local = day.atTime(14, 29, 30);
        assertThat(dates.instant(local)).isEqualTo(local.toInstant(zone));
        assertThat(dates.instant(local.toString())).isEqualTo(local.toInstant(zone));
        assertThat(dates.instant(day + " 14:29")).isEqualTo(day.atTime(14, 29).toInstant(zone));
        assertThat(dates.instant(day)).isEqualTo(day.atStartOfDay().toInstant(zone));
        assertThat(dates.instant(day.toString())).isEqualTo(day.atStartOfDay().toInstant(zone));
    }

    @Property
    @Label("whether a value is accepted does not depend on the zone")
    void acceptanceDoesNotDependOnTheZone(
            @ForAll("edgeDays") LocalDate day, @ForAll("secondsOfDay") int second, @ForAll("offsets") ZoneOffset zone) {
        DateReader there = new DateReader(zone);
        DateReader atGreenwich = new DateReader(ZoneOffset.UTC);
        LocalDateTime local = day.atStartOfDay().plusSeconds(second);
        for (Object raw : List.of(
                day, day.toString(), local, local.toString(), local.toInstant(ZoneOffset.UTC), local.atOffset(zone))) {
            assertThat(there.instant(raw) == null).as("%s", raw).isEqualTo(atGreenwich.instant(raw) == null);
            assertThat(there.date(raw)).as("%s", raw).isEqualTo(atGreenwich.date(raw));
        }
    }

    @Example
    @Label("forms that are accepted")
    void acceptedForms() {
        DateReader dates = new DateReader(ZoneOffset.ofHours(2));
        Instant moment = Instant.parse("2024-08-30T12:29:00Z");
        for (String text : List.of(
                "2024-08-30T14:29:00+02:00",
                "2024-08-30T14:29:00+0200",
                "2024-08-30 14:29:00+02:00",
                "2024-08-30T14:29+02:00",
                "2024-08-30T12:29:00Z",
                "2024-08-30t12:29:00z",
                "2024-08-30T14:29:00",
                "2024-08-30 14:29",
                "2024-08-30T12:29:00.999Z")) {
            assertThat(dates.instant(text)).as(text).isEqualTo(moment);
            assertThat(dates.date(text)).as(text).isEqualTo(LocalDate.of(2024, 8, 30));
        }
        assertThat(dates.date("2024-08-30T01:00:00+02:00")).isEqualTo(LocalDate.of(2024, 8, 29));
        assertThat(dates.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Example
    @Label("what is no date")
    void noDates() {
        DateReader dates = new DateReader(ZoneId.of("Europe/Moscow"));
        for (Object raw : List.of(
                "30.08.2024",
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "0000-00-00",
                "10000-01-01",
                "0999-12-31",
                "2024-8-30",
                "2024-08-30T",
                "2024-08-30T25:00",
                "2024-08-30T14",
                "2024-08-30T14:29:00+2",
                " 2024-08-30",
                "2024-08-30 ",
                "20240830",
                "today",
                "Y",
                "2024-08-30".repeat(1000),
                20240830,
                true,
                List.of("2024-08-30"))) {
            assertThat(dates.date(raw)).as("%s", raw).isNull();
            assertThat(dates.instant(raw)).as("%s", raw).isNull();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> middleDays() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay() + 3, LAST.toEpochDay() - 3)
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<LocalDate> edgeDays() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(FIRST.toEpochDay() - 3, FIRST.toEpochDay() + 3),
                        Arbitraries.longs().between(LAST.toEpochDay() - 3, LAST.toEpochDay() + 3))
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> secondsOfDay() {
        return Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 24 * 60 * 60 - 1));
    }

    @Provide
    Arbitrary<Long> seconds() {
        return Arbitraries.longs()
                .between(
                        FIRST.atStartOfDay().toEpochSecond(ZoneOffset.UTC),
                        LAST.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers()
                .between(-12 * 4, 14 * 4)
                .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900));
    }
}
