package dev.sdelka.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

class JsonProperties {

    private final JsonReader reader = new JsonReader(1 << 20);
    private final JsonWriter writer = new JsonWriter();

    @Property
    void whatIsWrittenIsReadBackExactly(
            @ForAll List<BigDecimal> numbers, @ForAll List<Long> integers, @ForAll Map<@NotBlank String, String> texts)
            throws IOException {
        Map<String, String> named = new LinkedHashMap<>();
        texts.forEach((name, text) -> named.put("n" + name, wellFormed(text)));

        assertThat(reader.read(writer.write(integers))).isEqualTo(integers);
        List<?> readNumbers = (List<?>) reader.read(writer.write(numbers));
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(new BigDecimal(readNumbers.get(i).toString())).isEqualByComparingTo(numbers.get(i));
        }
        Object readTexts = reader.read(writer.write(named));
        assertThat(named.isEmpty() ? Map.of() : readTexts).isEqualTo(namedAfterReading(named));
    }

    @Property
    void mapWhoseKeysCountFromZeroIsAListAndOnlyThen(
            @ForAll @IntRange(max = 30) int size, @ForAll @IntRange(max = 30) int gap) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(String.valueOf(i < gap ? i : i + 1), "v" + i);
        }

        Object read = reader.read(writer.write(map));

        if (gap >= size) {
            assertThat(read).isEqualTo(new ArrayList<>(map.values()));
        } else {
            assertThat(read).isEqualTo(map);
        }
    }

    @Example
    void emptyMapIsAnEmptyList() {
        assertThat(new String(writer.write(Map.of()), StandardCharsets.UTF_8)).isEqualTo("[]");
    }

    @Example
    void decimalsKeepEveryDigit() throws IOException {
        assertThat(reader.read(bytes("[1.10, 12345678901234567890.123456789, 9223372036854775808]")))
                .isEqualTo(List.of(
                        new BigDecimal("1.10"),
                        new BigDecimal("12345678901234567890.123456789"),
                        new BigDecimal("9223372036854775808")));
    }

    @Example
    void depthSizeRepetitionAndTailsAreRefused() {
        for (String document : List.of(
                "[".repeat(101) + "]".repeat(101),
                "{\"a\":1,\"a\":1}",
                "1 2",
                "[1,]",
                "{\"a\":NaN}",
                "[" + "9".repeat(1_001) + "]",
                "[1E+99999999999]",
                " ".repeat(1 << 20) + "[]")) {
            assertThatThrownBy(() -> reader.read(bytes(document))).isInstanceOf(IOException.class);
        }
    }

    @Example
    void numberOfMoreDigitsThanAnybodyReadsHasNoForm() {
        assertThat(writer.write(new BigDecimal("1E+9999"))).hasSize(10_000);
        for (String number : List.of("1E+10000", "1E-10000", "1E+2147483647", "1E-2147483647")) {
            BigDecimal value = new BigDecimal(number);
            assertThatThrownBy(() -> writer.write(List.of(value))).isInstanceOf(UnwritableValueException.class);
            assertThatThrownBy(() -> JsonWriter.measure(Map.of("x", value)))
                    .isInstanceOf(UnwritableValueException.class);
        }
    }

    private static Map<String, String> namedAfterReading(Map<String, String> named) {
        return named;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Half of a surrogate pair has no form in UTF-8. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
