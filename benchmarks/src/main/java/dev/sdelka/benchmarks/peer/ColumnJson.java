package dev.sdelka.benchmarks.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sdelka.field.ParentType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two columns of a deal that hold JSON, by streaming; of values what the sample deals have. */
final class ColumnJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ColumnJson() {}

    private interface Reading {
        void field(String name, JsonParser parser) throws IOException;
    }

    static Map<Integer, Long> parents(String column) {
        Map<Integer, Long> parents = new LinkedHashMap<>();
        read(
                column,
                (name, parser) -> parents.put(
                        Integer.valueOf(name.substring(ParentType.PREFIX.length())), parser.getLongValue()));
        return parents;
    }

    static Map<String, Object> userFields(String column) {
        Map<String, Object> userFields = new LinkedHashMap<>();
        read(column, (name, parser) -> userFields.put(name, value(parser)));
        return userFields;
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return parser.getDecimalValue();
        } else if (token == JsonToken.START_OBJECT) {
            parser.nextFieldName();
            LocalDate day = LocalDate.parse(parser.nextTextValue());
            parser.nextToken();
            return day;
        }
        return parser.getText();
    }

    private static void read(String column, Reading reading) {
        try (JsonParser parser = JSON.createParser(column)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                reading.field(name, parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void fields(JsonGenerator generator) throws IOException;
    }

    static @Nullable String ofParents(Map<Integer, Long> parents) {
        return parents.isEmpty()
                ? null
                : write(generator -> {
                    for (Map.Entry<Integer, Long> parent : parents.entrySet()) {
                        generator.writeNumberField(ParentType.PREFIX + parent.getKey(), parent.getValue());
                    }
                });
    }

    static @Nullable String ofUserFields(Map<String, Object> userFields) {
        return userFields.isEmpty()
                ? null
                : write(generator -> {
                    for (Map.Entry<String, Object> field : userFields.entrySet()) {
                        generator.writeFieldName(field.getKey());
                        write(generator, field.getValue());
                    }
                });
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            generator.writeNumber(number.scale() > 0 ? number : number.setScale(1));
        } else if (value instanceof LocalDate day) {
            generator.writeStartObject();
            generator.writeStringField("date", day.toString());
            generator.writeEndObject();
        } else {
            generator.writeString((String) value);
        }
    }

    private static String write(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.writeStartObject();
            writing.fields(generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
