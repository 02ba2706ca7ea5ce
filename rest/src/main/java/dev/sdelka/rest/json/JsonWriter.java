package dev.sdelka.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes maps, collections, texts, numbers, flags and null in the forms of the portal's encoder: an empty map is {@code []}, a map whose keys
 * are 0, 1, 2 … in order is a list, a slash is escaped. Immutable and thread-safe.
 */
public final class JsonWriter {

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** A writer. */
    public JsonWriter() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return JSON in UTF-8
     * @throws UnwritableValueException if JSON has no form for a part of the value
     */
    public byte[] write(@Nullable Object value) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                write(value, generator);
            }
            return bytes.toByteArray();
        } catch (IOException e) { // memory does not fail
            throw new UncheckedIOException(e);
        }
    }

    private static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            requireWholeCharacters(text);
            generator.writeString(text);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, generator);
        } else if (value instanceof Collection<?> collection) {
            writeArray(collection, generator);
        } else {
            throw unwritable(value);
        }
    }

    /**
     * Asks whether a value can be written, without writing it.
     *
     * @param value the value
     * @throws UnwritableValueException if JSON has no form for a part of the value
     */
    public static void requireWritable(@Nullable Object value) {
        if (value instanceof String text) {
            requireWholeCharacters(text);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                requireWholeCharacters(String.valueOf(key));
                requireWritable(element);
            });
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(JsonWriter::requireWritable);
        } else if (!(value == null
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean)) {
            throw unwritable(value);
        }
    }

    /** Half of a character has no form in UTF-8. */
    private static void requireWholeCharacters(String text) {
        if (!WholeCharacters.isMadeOf(text)) {
            throw new UnwritableValueException("JSON has no form for half of a character");
        }
    }

    private static UnwritableValueException unwritable(Object value) {
        return new UnwritableValueException(
                "JSON has no form for a " + value.getClass().getName());
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator generator) throws IOException {
        if (isList(map)) {
            writeArray(map.values(), generator);
            return;
        }
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            requireWholeCharacters(name);
            generator.writeFieldName(name);
            write(entry.getValue(), generator);
        }
        generator.writeEndObject();
    }

    private static void writeArray(Collection<?> values, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        for (Object element : values) {
            write(element, generator);
        }
        generator.writeEndArray();
    }

    private static boolean isList(Map<?, ?> map) {
        int next = 0;
        for (Object key : map.keySet()) {
            if (!String.valueOf(key).equals(String.valueOf(next))) {
                return false;
            }
            next++;
        }
        return true;
    }
}
