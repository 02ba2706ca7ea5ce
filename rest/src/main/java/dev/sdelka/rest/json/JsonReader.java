package dev.sdelka.rest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as maps, lists, {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean} and null. Numbers are exact. What is
 * too deep, says a key twice, has half of a character, or goes on after its end is refused. Immutable and thread-safe.
 */
public final class JsonReader {

    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 100;

    /** How many values and keys a document may have: as maps and lists they take many times their bytes. */
    public static final int MAX_VALUES = 250_000;

    private static final int MAX_NUMBER_LENGTH = 1_000;

    private final JsonFactory factory;

    /**
     * A reader.
     *
     * @param maxBytes the longest document that is read
     */
    public JsonReader(int maxBytes) {
        factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH + 1) // so that it is told where
                        .maxDocumentLength(maxBytes)
                        .maxTokenCount(MAX_VALUES)
                        .maxStringLength(maxBytes)
                        .maxNameLength(maxBytes)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .build())
                .build();
    }

    /**
     * Reads a document.
     *
     * @param bytes the document; nothing but white space is an empty one
     * @return its value; an empty map for an empty document
     * @throws IOException if it is not JSON, or beyond the limits; the message repeats nothing of it
     */
    public @Nullable Object read(byte[] bytes) throws IOException {
        try (JsonParser parser = factory.createParser(bytes)) {
            return document(parser);
        } catch (StreamConstraintsException e) {
            throw new IOException(
                    "beyond a limit: " + MAX_VALUES + " values, numbers of " + MAX_NUMBER_LENGTH + " digits", e);
        } catch (JsonEOFException e) {
            throw wrong(e.getLocation(), "broken JSON: it ends too early", e);
        } catch (JsonProcessingException e) { // its own message repeats what was sent
            throw wrong(e.getLocation(), "broken JSON", e);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IOException("a number is out of range", e);
        }
    }

    private static @Nullable Object document(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Map.of();
        }
        Object value = value(parser, first);
        if (parser.nextToken() != null) {
            throw wrong(parser.currentTokenLocation(), "something follows the end of the document", null);
        }
        return value;
    }

    private static IOException wrong(@Nullable JsonLocation location, String what, @Nullable Exception cause) {
        String place =
                location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
        return new IOException(place + what, cause);
    }

    private static void requireDepth(JsonParser parser) throws IOException {
        if (parser.getParsingContext().getNestingDepth() > MAX_DEPTH) {
            throw wrong(parser.currentTokenLocation(), "it nests deeper than " + MAX_DEPTH, null);
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IOException("unexpected " + token);
        };
    }

    private static String text(String text) throws IOException {
        if (!WholeCharacters.isMadeOf(text)) {
            throw new IOException("half of a character stands alone");
        }
        return text;
    }

    private static Object integer(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new BigDecimal(parser.getBigIntegerValue())
                : (Object) parser.getLongValue();
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        requireDepth(parser);
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = text(parser.currentName());
            if (result.containsKey(name)) { // the parser can look for it, too, but keeps the names a second time then
                throw wrong(parser.currentTokenLocation(), "a key stands twice", null);
            }
            result.put(name, value(parser, parser.nextToken()));
        }
        return result;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        requireDepth(parser);
        List<@Nullable Object> result = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            result.add(value(parser, token));
        }
        return result;
    }
}
