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
 * are 0, 1, 2 … in order is a list, a slash is escaped. A number of more than 9,999 digits is none. Immutable and thread-safe.
 */
public final class JsonWriter {

    private static final int MAX_SCALE = 9_999;
    private static final int SOME_CHARACTERS = 8;

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
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator generator = factory.createGenerator(bytes)) {
                write(value, generator);
            }
            return bytes.getClearAndRelease();
        } catch (IOException e) { // memory does not fail
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator receives it
     * @throws UnwritableValueException if JSON has no form for a part of the value
     * @throws IOException if it cannot be written
     */
    public static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            writeText(text, generator);
        } else if (value instanceof StreamedObject object) {
            generator.writeStartObject();
            object.writeFields(generator);
            generator.writeEndObject();
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            requireDigits(number);
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
     * Asks whether a value can be written, without writing it, and how long it would be.
     *
     * @param value the value
     * @return about how many characters: those of texts and names, and some for everything
     * @throws UnwritableValueException if JSON has no form for a part of the value
     */
    public static long measure(@Nullable Object value) {
        long length = SOME_CHARACTERS;
        if (value instanceof String text) {
            requireWholeCharacters(text);
            length += text.length();
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                length += measure(String.valueOf(entry.getKey())) + measure(entry.getValue());
            }
        } else if (value instanceof Collection<?> collection) {
            for (Object element : collection) {
                length += measure(element);
            }
        } else if (value instanceof BigDecimal number) {
            requireDigits(number);
            length += number.precision() + Math.abs((long) number.scale());
        } else if (!(value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean)) {
            throw unwritable(value);
        }
        return length;
    }

    /** Half of a character has no form in UTF-8. */
    private static void requireWholeCharacters(String text) {
        if (!WholeCharacters.isMadeOf(text)) {
            throw new UnwritableValueException("JSON has no form for half of a character");
        }
    }

    /** Written without an exponent, a number would have more digits than anybody reads. */
    private static void requireDigits(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            throw new UnwritableValueException("JSON has no form for a number of more than " + MAX_SCALE + " digits");
        }
    }

    private static UnwritableValueException unwritable(Object value) {
        return new UnwritableValueException(
                "JSON has no form for a " + value.getClass().getName());
    }

    private static void writeText(String text, JsonGenerator generator) throws IOException {
        requireWholeCharacters(text);
        generator.writeString(text);
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
            String wanted = next == 0 ? "0" : Integer.toString(next);
            if (!String.valueOf(key).equals(wanted)) {
                return false;
            }
            next++;
        }
        return true;
    }
}
