package dev.sdelka.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Whatever a caller may put into a field: all that JSON can say, and all that is nearly right. */
public final class RawValues {

    private static final int ELEMENTS = 3;

    private RawValues() {}

    /**
     * Any value.
     *
     * @return null, booleans, numbers of every type, texts, lists and maps
     */
    public static Arbitrary<Object> any() {
        Arbitrary<Object> values = Arbitraries.frequencyOf(
                Tuple.of(10, scalars()),
                Tuple.of(1, scalars().list().ofMaxSize(ELEMENTS).map(list -> (Object) list)),
                Tuple.of(
                        1,
                        scalars().list().ofMaxSize(1).list().ofMaxSize(ELEMENTS).map(list -> (Object) list)),
                Tuple.of(
                        1,
                        Arbitraries.maps(Texts.upTo(ELEMENTS), scalars())
                                .ofMaxSize(ELEMENTS)
                                .map(map -> (Object) map)));
        return Edges.beside(
                values,
                Edges.each("", 0, true, "0", -1, "Y", Long.MAX_VALUE, Double.NaN, "\0", List.of(), Map.of()),
                nothing());
    }

    /**
     * Any value that is no list and no map.
     *
     * @return null, booleans, numbers of every type, texts
     */
    public static Arbitrary<Object> scalars() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(true, false).map(flag -> flag)),
                Tuple.of(2, numbers()),
                Tuple.of(3, nearlyRight().map(text -> text)),
                Tuple.of(2, Texts.upTo(300).map(text -> text)),
                Tuple.of(1, Texts.malformed().map(text -> text)),
                Tuple.of(1, nothing()));
    }

    private static Arbitrary<Object> nothing() {
        return Arbitraries.of(Collections.singleton(null));
    }

    private static Arbitrary<Object> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(number -> number),
                Arbitraries.longs().map(number -> number),
                Arbitraries.doubles().map(number -> number),
                Arbitraries.bigDecimals().map(number -> number),
                Arbitraries.of(
                        0,
                        1,
                        -1,
                        100,
                        101,
                        Double.NaN,
                        Double.NEGATIVE_INFINITY,
                        BigInteger.ONE.shiftLeft(63),
                        BigInteger.TWO.pow(5000),
                        new BigDecimal("1.0"),
                        new BigDecimal("1E+20"),
                        new BigDecimal("1E+1000000000"),
                        new BigDecimal("1E-1000000000")));
    }

    private static Arbitrary<String> nearlyRight() {
        return Arbitraries.of(
                "",
                " ",
                "0",
                "1",
                "-1",
                "+5",
                " 5",
                "5 ",
                "1.0",
                "1.5",
                "1,5",
                "100",
                "101",
                "٣",
                "0x10",
                "1e2",
                "1E+1000000000",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "9999999999999999.99",
                "9999999999999999.995",
                "0.005",
                "-0.005",
                "NaN",
                "Infinity",
                "Y",
                "N",
                "y",
                "true",
                "да",
                "YES",
                "null",
                "[]",
                "2024-08-30",
                "30.08.2024",
                "2024-02-30",
                "2024-02-29",
                "2023-02-29",
                "0000-00-00",
                "0999-12-31",
                "1000-01-01",
                "9999-12-31",
                "10000-01-01",
                "2024-08-30T14:29",
                "2024-08-30T14:29:00+02:00",
                "2024-08-30 14:29:00+0200",
                "1000-01-01T00:00:00",
                "9999-12-31T00:00:00",
                "9999-12-31T00:00:00Z",
                "2024-08-30T24:00:00Z",
                "2024-08-30T23:59:60Z",
                "2024-08-30T14:29:00.123456789Z",
                "NEW",
                "C1:NEW",
                "RUB",
                "SALE",
                "CALL");
    }
}
