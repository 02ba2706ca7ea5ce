package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ValueReaderProperties {

    private static final String FIELD = "F";

    private final ValueReader reader = new ValueReader(ZoneOffset.UTC);

    @Property
    @Label("an id from 1 to 2^63-1 is read in every form")
    void idsInEveryForm(@ForAll @LongRange(min = 1) long id) {
        for (Object raw : forms(id)) {
            assertThat(ValueReader.id(raw)).as("%s", raw).contains(id);
            assertThat(value(ValueKind.ID, raw)).isEqualTo(id);
            assertThat(value(ValueKind.INTEGER, raw)).isEqualTo(id);
        }
    }

    @Property
    @Label("a number that is no id is none in every form; zero makes the field empty")
    void noIds(@ForAll @LongRange(min = Long.MIN_VALUE, max = -1) long negative) {
        for (Object raw : forms(negative)) {
            assertThat(ValueReader.id(raw)).isEmpty();
            assertThat(violation(ValueKind.ID, raw)).contains(ViolationCode.NOT_AN_ID);
            assertThat(value(ValueKind.INTEGER, raw)).isEqualTo(negative);
        }
        for (Object zero : forms(0)) {
            assertThat(ValueReader.id(zero)).isEmpty();
            assertThat(value(ValueKind.ID, zero)).isNull();
            assertThat(violation(ValueKind.ID, zero)).isEmpty();
        }
    }

    @Example
    @Label("what is near an integer is none")
    void nearlyIntegers() {
        for (Object raw : List.of(
                "9223372036854775808",
                BigInteger.ONE.shiftLeft(63),
                new BigDecimal("1.5"),
                0.1,
                "1,000",
                "0x10",
                "٣",
                " 1",
                "1 ",
                "1_0",
                "",
                "NaN",
                true,
                List.of(1),
                Map.of("a", 1),
                "--1",
                "+",
                ".",
                "e5",
                "1e",
                "1E+19")) {
            assertThat(ValueReader.id(raw)).as("%s", raw).isEmpty();
            if (!raw.equals("")) {
                assertThat(violation(ValueKind.INTEGER, raw)).as("%s", raw).contains(ViolationCode.NOT_AN_INTEGER);
            }
        }
        assertThat(ValueReader.id("9223372036854775807")).contains(Long.MAX_VALUE);
        assertThat(value(ValueKind.INTEGER, "-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(ValueReader.id("1E+3")).contains(1000L);
        assertThat(ValueReader.id(".5e1")).contains(5L);
        assertThat(ValueReader.id(null)).isEmpty();
    }

    @Property
    @Label("money is rounded to two decimals exactly, half away from zero")
    void moneyIsRoundedHalfUp(
            @ForAll @BigRange(min = "-9999999999999999.99", max = "9999999999999999.99") @Scale(7) BigDecimal amount) {
        BigInteger tenMillionths = amount.movePointRight(7).toBigIntegerExact();
        BigInteger[] split = tenMillionths.abs().divideAndRemainder(BigInteger.valueOf(100_000));
        boolean up = split[1].compareTo(BigInteger.valueOf(50_000)) >= 0;
        BigInteger hundredths = up ? split[0].add(BigInteger.ONE) : split[0];
        BigDecimal expected = new BigDecimal(amount.signum() < 0 ? hundredths.negate() : hundredths, 2);
        for (Object raw : List.of(amount, amount.toPlainString(), amount.unscaledValue() + "E-" + amount.scale())) {
            assertThat(value(ValueKind.AMOUNT, raw)).isEqualTo(expected);
        }
    }

    @Example
    @Label("money: the edges")
    void moneyEdges() {
        assertThat(value(ValueKind.AMOUNT, "0.005")).isEqualTo(new BigDecimal("0.01"));
        assertThat(value(ValueKind.AMOUNT, "-0.005")).isEqualTo(new BigDecimal("-0.01"));
        assertThat(value(ValueKind.AMOUNT, "0.0049999999")).isEqualTo(new BigDecimal("0.00"));
        assertThat(value(ValueKind.AMOUNT, 0.1)).isEqualTo(new BigDecimal("0.10"));
        assertThat(value(ValueKind.AMOUNT, 1000000)).isEqualTo(new BigDecimal("1000000.00"));
        assertThat(value(ValueKind.AMOUNT, "9999999999999999.994")).isEqualTo(new BigDecimal("9999999999999999.99"));
        for (Object large : List.of("9999999999999999.995", "1E16", "-10000000000000000", Long.MIN_VALUE)) {
            assertThat(violation(ValueKind.AMOUNT, large)).contains(ViolationCode.MONEY_TOO_LARGE);
        }
    }

    @Example
    @Label("a number that is short to write and long to compute is a violation at once")
    void hugeExponents() {
        List<Object> huge = List.of(
                "1E+1000000000",
                "1E-1000000000",
                "-1e999999999",
                "1e-999999999",
                "1E" + "9".repeat(300),
                new BigDecimal("1E+1000000000"),
                new BigDecimal("1E-1000000000"),
                BigInteger.TEN.pow(5000),
                "9".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (ValueKind kind : List.of(ValueKind.AMOUNT, ValueKind.DECIMAL, ValueKind.INTEGER, ValueKind.ID)) {
                for (Object raw : huge) {
                    assertThat(violation(kind, raw)).isPresent();
                    assertThat(value(kind, raw)).isNull();
                }
            }
            assertThat(value(ValueKind.TEXT, new BigDecimal("1E+1000000000"))).isEqualTo("1E+1000000000");
        });
    }

    @Example
    @Label("a number has at most 400 digits before and behind the point")
    void digits() {
        String most = "9".repeat(400);
        for (String inBounds : List.of(most, "0." + most, "1E+399", "1E-400", "-" + most, "0".repeat(400) + most)) {
            assertThat(value(ValueKind.DECIMAL, inBounds)).as(inBounds).isEqualTo(new BigDecimal(inBounds));
            assertThat(value(ValueKind.DECIMAL, new BigDecimal(inBounds))).isEqualTo(new BigDecimal(inBounds));
        }
        assertThat(value(ValueKind.DECIMAL, new BigInteger(most))).isEqualTo(new BigDecimal(most));
        for (String tooLong : List.of(
                most + "9", "0." + most + "9", "1E+400", "1E-401", "0".repeat(401) + most, "9.9E+400", "1.5E-400")) {
            assertThat(violation(ValueKind.DECIMAL, tooLong)).as(tooLong).contains(ViolationCode.NOT_A_NUMBER);
        }
        assertThat(violation(ValueKind.DECIMAL, new BigInteger(most + "9"))).contains(ViolationCode.NOT_A_NUMBER);
    }

    @Example
    @Label("flags in all forms, and what is none")
    void flags() {
        for (Object yes : List.of("Y", "y", "1", "true", true, 1, 1L, BigInteger.ONE, BigDecimal.ONE)) {
            assertThat(value(ValueKind.FLAG, yes)).as("%s", yes).isEqualTo(true);
        }
        for (Object no : List.of("N", "n", "0", "false", false, 0, 0L, BigInteger.ZERO)) {
            assertThat(value(ValueKind.FLAG, no)).as("%s", no).isEqualTo(false);
        }
        for (Object other : List.of("да", "YES", "TRUE", " Y", 2, -1, 0.5, List.of("Y"), Map.of())) {
            assertThat(violation(ValueKind.FLAG, other)).as("%s", other).contains(ViolationCode.NOT_A_FLAG);
        }
    }

    @Example
    @Label("texts: scalars become texts, containers and malformed texts are violations")
    void texts() {
        assertThat(value(ValueKind.TEXT, " Сделка 🎉 \n")).isEqualTo(" Сделка 🎉 \n");
        assertThat(value(ValueKind.TEXT, 5L)).isEqualTo("5");
        assertThat(value(ValueKind.TEXT, true)).isEqualTo("true");
        assertThat(value(ValueKind.TEXT, new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(violation(ValueKind.TEXT, List.of())).contains(ViolationCode.NOT_A_TEXT);
        assertThat(violation(ValueKind.TEXT, Map.of())).contains(ViolationCode.NOT_A_TEXT);
        for (String malformed : List.of("\0", "a\0b", "\uD83C", "\uDF89", "\uDF89\uD83C", "a\uD83Cb")) {
            assertThat(violation(ValueKind.TEXT, malformed)).contains(ViolationCode.MALFORMED_TEXT);
        }
    }

    @Example
    @Label("money is an amount with the code of a currency, files are ids or new ones; what is typed stays")
    void moneyAndFiles() {
        Money money = new Money(new BigDecimal("5.5"), "RUB");
        for (Object raw : List.of("5.50|RUB", money)) {
            assertThat(value(ValueKind.MONEY, raw)).isEqualTo(money);
        }
        for (Object wrong : List.of("5", "|RUB", "5|", "5|rub", "x|RUB", 5, List.of("5|RUB"))) {
            assertThat(violation(ValueKind.MONEY, wrong)).as("%s", wrong).isPresent();
        }
        assertThat(value(ValueKind.FILE, 7)).isEqualTo(new KeptFile(7));
        assertThat(violation(ValueKind.FILE, "x")).contains(ViolationCode.NOT_A_FILE);
        assertThat(value(ValueKind.FILE, Map.of("id", 7, "remove", "Y"))).isNull();
        assertThat(violation(ValueKind.FILE, Map.of("id", 7, "remove", "Y"))).isEmpty();
    }

    @Example
    @Label("a link leads nowhere by null, the empty text and zero")
    void nothing() {
        for (Object nothing : Arrays.asList(null, "", 0, 0L, "0", "0.0", BigDecimal.ZERO)) {
            assertThat(ValueReader.isNothing(nothing)).as("%s", nothing).isTrue();
        }
        for (Object something : List.of(1, "1", "x", -1, List.of(), false)) {
            assertThat(ValueReader.isNothing(something)).as("%s", something).isFalse();
        }
    }

    @Example
    @Label("null and the empty text are empty in every kind")
    void empty() {
        for (ValueKind kind : ValueKind.values()) {
            for (Object nothing : Arrays.asList(null, "")) {
                assertThat(value(kind, nothing)).isNull();
                assertThat(violation(kind, nothing)).isEmpty();
            }
        }
    }

    @Property
    @Label("a value that was read is read again as itself, and survives its numeric form")
    void readingIsIdempotent(@ForAll ValueKind kind, @ForAll long number) {
        Object raw = kind == ValueKind.DATE || kind == ValueKind.DATETIME ? String.valueOf("2024-08-30") : number;
        Object value = value(kind, raw);
        if (value != null) {
            assertThat(value(kind, value)).isEqualTo(value);
            if (kind.isNumeric()) {
                assertThat(kind.fromNumber(kind.toNumber(value))).isEqualTo(value);
            }
        }
    }

    private static List<Object> forms(long number) {
        return List.of(
                number,
                String.valueOf(number),
                BigInteger.valueOf(number),
                BigDecimal.valueOf(number),
                BigDecimal.valueOf(number).setScale(3),
                number + ".0",
                number + "e0",
                number + "00E-2");
    }

    private Object value(ValueKind kind, Object raw) {
        return reader.read(kind, FIELD, raw, new Violations());
    }

    private Optional<ViolationCode> violation(ValueKind kind, Object raw) {
        Violations violations = new Violations();
        reader.read(kind, FIELD, raw, violations);
        List<Violation> found = violations.toList();
        assertThat(found)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(violation -> violation.field().equals(FIELD));
        return found.stream().map(Violation::code).findFirst();
    }
}
