package dev.sdelka.storage.jdbi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sdelka.field.Decimals;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.field.ValueKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The value of a user field as JSON that tells its type by itself: definitions come and go, the values of deals stay.
 * See {@link SqliteStorage} for the forms.
 */
final class UserFieldJson {

    private static final String DATE = "date";
    private static final String DATETIME = "datetime";
    private static final String MONEY = "money";
    private static final String FILE = "file";
    private static final String NAME = "name";

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
        } else if (value instanceof Money money) {
            generator.writeStartObject();
            generator.writeStringField(MONEY, money.amount().toPlainString() + " " + money.currency());
            generator.writeEndObject();
        } else if (value instanceof FileReference file) {
            generator.writeStartObject();
            generator.writeNumberField(FILE, file.id());
            generator.writeStringField(NAME, file.name());
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else {
            throw new IllegalArgumentException("no value of a user field: " + value);
        }
    }

    /** A decimal number in the form that tells it from a whole number. */
    private static String withPoint(BigDecimal decimal) {
        String text = decimal.toString();
        return text.indexOf('.') >= 0 || text.indexOf('E') >= 0 ? text : text + ".0";
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
            case VALUE_NUMBER_FLOAT ->
                Decimals.plain(parser.getDecimalValue()); // patterns see it as text, so as deals hold it
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_OBJECT -> readTagged(parser);
            case START_ARRAY -> readList(parser);
            default -> throw new IllegalArgumentException("no value of a user field: " + token);
        };
    }

    private static List<Object> readList(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(parser));
        }
        return List.copyOf(values);
    }

    private static Object readTagged(JsonParser parser) throws IOException {
        String tag = parser.nextFieldName();
        parser.nextToken();
        Object value;
        if (DATE.equals(tag)) {
            value = LocalDate.parse(parser.getText());
        } else if (DATETIME.equals(tag)) {
            value = Instant.ofEpochSecond(parser.getLongValue());
        } else if (MONEY.equals(tag)) {
            value = money(parser.getText());
        } else if (FILE.equals(tag)) {
            value = file(parser);
        } else {
            throw new IllegalArgumentException("no value of a user field: " + tag);
        }
        parser.nextToken();
        return value;
    }

    private static Money money(String text) {
        int separator = text.indexOf(' ');
        if (separator < 0) {
            throw new IllegalArgumentException("no money: " + text);
        }
        return new Money(new BigDecimal(text.substring(0, separator)), text.substring(separator + 1));
    }

    private static FileReference file(JsonParser parser) throws IOException {
        long id = parser.getLongValue();
        if (!NAME.equals(parser.nextFieldName())) {
            throw new IllegalArgumentException("a file has no name: " + id);
        }
        return new FileReference(id, parser.nextTextValue());
    }
}
