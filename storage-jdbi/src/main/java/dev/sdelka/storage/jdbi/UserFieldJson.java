package dev.sdelka.storage.jdbi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sdelka.field.ValueKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The value of a user field as JSON that tells its type by itself: definitions come and go, the values of deals stay.
 * See {@link SqliteStorage} for the forms.
 */
final class UserFieldJson {

    private static final String DATE = "date";
    private static final String DATETIME = "datetime";

    private UserFieldJson() {}

    static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof BigDecimal decimal) {
            generator.writeNumber(withPoint(decimal));
        } else if (value instanceof LocalDate date) {
            generator.writeStartObject();
            generator.writeStringField(DATE, date.toString());
            generator.writeEndObject();
        } else if (value instanceof Instant instant) {
            generator.writeStartObject();
            generator.writeNumberField(DATETIME, ValueKind.DATETIME.toNumber(instant));
            generator.writeEndObject();
        } else {
            throw new IllegalArgumentException("no value of a user field: " + value);
        }
    }

    /** A decimal number in the form that tells it from a whole number. */
    private static String withPoint(BigDecimal decimal) {
        String text = decimal.toString();
        return text.indexOf('.') >= 0 || text.indexOf('E') >= 0 ? text : text + ".0";
    }

    /** The number that {@link #withPoint} wrote: a whole one has no decimals, for patterns see it as text. */
    private static BigDecimal withoutPoint(BigDecimal decimal) {
        return decimal.scale() == 1 && decimal.unscaledValue().mod(BigInteger.TEN).signum() == 0
                ? decimal.setScale(0)
                : decimal;
    }

    /**
     * Reads the value that the parser stands at.
     *
     * @throws IllegalArgumentException if it has none of the forms
     */
    static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> withoutPoint(parser.getDecimalValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> readTagged(parser);
            default -> throw new IllegalArgumentException("no value of a user field: " + token);
        };
    }

    private static Object readTagged(JsonParser parser) throws IOException {
        String tag = parser.nextFieldName();
        parser.nextToken();
        Object value;
        if (DATE.equals(tag)) {
            value = LocalDate.parse(parser.getText());
        } else if (DATETIME.equals(tag)) {
            value = Instant.ofEpochSecond(parser.getLongValue());
        } else {
            throw new IllegalArgumentException("no value of a user field: " + tag);
        }
        parser.nextToken();
        return value;
    }
}
