package dev.sdelka.testkit.arbitrary;

import dev.sdelka.field.Money;
import dev.sdelka.field.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The forms in which a caller can give one value: typed, as JSON holds it, as a form holds it. */
public final class Spellings {

    private static final int YEAR_MARGIN = 1;

    private Spellings() {}

    /**
     * The forms of a value that mean the same in every zone.
     *
     * @param kind the kind of the field
     * @param value a value of the kind
     * @return raw values that are read as the value
     */
    public static Arbitrary<Object> of(ValueKind kind, Object value) {
        return switch (kind) {
            case TEXT -> Arbitraries.just(value);
            case ID, INTEGER -> integer((Long) value);
            case FLAG ->
                (Boolean) value
                        ? Arbitraries.of(true, "Y", "y", "1", "true", 1, 1L)
                        : Arbitraries.of(false, "N", "n", "0", "false", 0, 0L);
            case AMOUNT -> amount((BigDecimal) value);
            case DECIMAL -> decimal((BigDecimal) value);
            case DATE -> date((LocalDate) value);
            case DATETIME -> datetime((Instant) value);
            case MONEY -> money((Money) value);
            case FILE -> Arbitraries.just(value);
        };
    }

    private static Arbitrary<Object> integer(long value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return Arbitraries.of(
                value,
                value == (int) value ? (Object) (int) value : value,
                String.valueOf(value),
                value > 0 ? "+00" + value : value,
                decimal.setScale(1).toString(),
                decimal.setScale(2),
                BigInteger.valueOf(value));
    }

    /** What is beyond the second decimal is rounded half up, away from zero. */
    private static Arbitrary<Object> amount(BigDecimal value) {
        BigDecimal magnitude = value.abs();
        BigDecimal down = magnitude.signum() == 0 ? BigDecimal.ZERO : new BigDecimal("-0.005");
        return Arbitraries.bigDecimals()
                .between(down, new BigDecimal("0.00499"))
                .ofScale(5)
                .flatMap(tail -> {
                    BigDecimal longer = magnitude.add(tail);
                    return decimal(value.signum() < 0 ? longer.negate() : longer);
                });
    }

    private static Arbitrary<Object> money(Money value) {
        return Arbitraries.of(
                value,
                value.toString(),
                value.amount().setScale(value.amount().scale() + 2).toPlainString() + "|" + value.currency());
    }

    private static Arbitrary<Object> decimal(BigDecimal value) {
        return Arbitraries.of(
                value,
                value.toPlainString(),
                value.unscaledValue() + "E" + -value.scale(),
                value.setScale(value.scale() + 2));
    }

    private static Arbitrary<Object> date(LocalDate day) {
        if (isNearTheEndOfTime(day)) {
            return Arbitraries.of(day, day.toString());
        }
        Arbitrary<Object> withOffset = Combinators.combine(secondsOfDay(), offsets())
                .as((second, offset) -> {
                    Instant moment =
                            day.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(second);
                    return moment.atOffset(offset).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
                });
        Arbitrary<Object> withoutOffset = secondsOfDay().map(second -> day.atTime(LocalTime.ofSecondOfDay(second)));
        return Arbitraries.oneOf(
                Arbitraries.of(day, day.toString(), day + " 23:59", day + "T00:00:00.000"),
                withOffset,
                withoutOffset,
                withoutOffset.map(Object::toString));
    }

    private static Arbitrary<Object> datetime(Instant moment) {
        if (isNearTheEndOfTime(LocalDate.ofInstant(moment, ZoneOffset.UTC))) {
            return Arbitraries.of(moment, moment.toString());
        }
        return offsets()
                .map(moment::atOffset)
                .flatMap(shown -> Arbitraries.of(
                        moment,
                        shown,
                        shown.toZonedDateTime(),
                        moment.plusMillis(999),
                        shown.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                        shown.toLocalDateTime() + shown.getOffset().getId(),
                        moment.toString()));
    }

    /** Where an offset may leave the years of four digits. */
    private static boolean isNearTheEndOfTime(LocalDate day) {
        return day.getYear() < 1000 + YEAR_MARGIN || day.getYear() > 9999 - YEAR_MARGIN;
    }

    private static Arbitrary<Integer> secondsOfDay() {
        return Arbitraries.integers().between(0, 24 * 60 * 60 - 1);
    }

    private static Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers()
                .between(-12 * 60, 14 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
    }
}
