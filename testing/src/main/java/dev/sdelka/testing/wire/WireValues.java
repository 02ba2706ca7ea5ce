package dev.sdelka.testing.wire;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.NewFile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of Java as the wire says them. */
final class WireValues {

    private static final int MAX_SCALE = 9_000;
    private static final String SOME_BYTES = "YQ==";

    private WireValues() {}

    /** What JSON can hold: null, flags, numbers, texts, lists and maps. */
    static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            map.forEach((key, element) -> result.put(whole(String.valueOf(key)), json(element)));
            return result;
        } else if (value instanceof Collection<?> collection) {
            List<@Nullable Object> result = new ArrayList<>();
            collection.forEach(element -> result.add(json(element)));
            return result;
        } else if (value instanceof FileReference file) {
            return newFile(file.name());
        } else if (value instanceof NewFile file) {
            return newFile(file.name());
        } else if (value instanceof KeptFile file) {
            return Map.of("id", file.id());
        } else if (value instanceof BigInteger number) {
            return json(new BigDecimal(number));
        } else if (value instanceof Double number) {
            return Double.isFinite(number) ? json(BigDecimal.valueOf(number)) : number.toString();
        } else if (value instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) > MAX_SCALE ? number.toString() : number;
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        return whole(value.toString());
    }

    /** What is no list and no map as text. */
    static String text(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "Y" : "N";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /** A typed value as text, or as lists and maps of texts, which mean the same in every encoding. Null is an empty text. */
    static Object canonical(@Nullable Object value) {
        Object json = json(value);
        if (json instanceof Map<?, ?> map) {
            Map<String, Object> result = new LinkedHashMap<>();
            map.forEach((key, element) -> result.put(String.valueOf(key), canonical(element)));
            return result.isEmpty() ? "" : result;
        } else if (json instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(element -> result.add(canonical(element)));
            return result.isEmpty() ? "" : result;
        }
        return text(json);
    }

    /** With a question mark in the place of half of a character. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> newFile(String name) {
        return Map.of("fileData", List.of(name, SOME_BYTES));
    }
}
