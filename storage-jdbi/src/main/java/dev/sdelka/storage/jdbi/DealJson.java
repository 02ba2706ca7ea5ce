package dev.sdelka.storage.jdbi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.field.ParentType;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A deal as JSON: the arrays that {@link DealColumns#SELECT_ROW} reads, and the objects in two of the columns. */
final class DealJson {

    // What is read was written here; limits are for strangers.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** In which form a column comes. */
    private enum Form {
        NUMBER,
        TEXT,
        DAY,
        PRIMARY_CONTACT
    }

    private static final DealField[] FIELDS = DealColumns.READ_ALONE.toArray(DealField[]::new);
    private static final DealField[] FLAGS = DealColumns.READ_AS_BITS.toArray(DealField[]::new);
    private static final Form[] FORMS =
            DealColumns.READ_ALONE.stream().map(DealJson::form).toArray(Form[]::new);

    private DealJson() {}

    private static Form form(DealField field) {
        if (field == DealField.CONTACT_ID) {
            return Form.PRIMARY_CONTACT;
        } else if (DealColumns.isInteger(field)) {
            return Form.NUMBER;
        }
        return field.kind().isNumeric() ? Form.DAY : Form.TEXT;
    }

    /**
     * Reads a deal.
     *
     * @param row what the row holds
     * @param contacts its contacts; null if it has none
     * @throws IllegalArgumentException if the row is not what this store writes
     * @throws IllegalStateException if a field that is always set is empty
     */
    static Deal read(byte[] row, byte @Nullable [] contacts) {
        DealBuilder builder = Deal.builder();
        long primaryContactId = 0;
        try (JsonParser parser = JSON.createParser(row)) {
            parser.nextToken();
            for (int i = 0; i < FIELDS.length; i++) {
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    switch (FORMS[i]) {
                        case NUMBER -> builder.number(FIELDS[i], parser.getLongValue());
                        case TEXT -> builder.text(FIELDS[i], parser.getText());
                        case DAY -> builder.number(FIELDS[i], day(parser.getText()));
                        case PRIMARY_CONTACT -> primaryContactId = parser.getLongValue();
                    }
                }
            }
            parser.nextToken();
            readFlags(parser.getLongValue(), builder);
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                readParentIds(parser, builder);
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                readUserFields(parser, builder);
            }
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                throw new IllegalArgumentException("there is more or less in it than a deal has");
            }
            if (contacts != null) {
                builder.contacts(ContactJson.read(contacts, primaryContactId));
            }
        } catch (IOException | DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return builder.build();
    }

    /**
     * The number of a day such as {@code 2024-08-30}. Written out, for the parser of the JDK, which knows all forms there are, takes longer
     * than all else of a deal.
     */
    private static long day(String text) {
        if (text.length() != "2024-08-30".length() || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text).toEpochDay();
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
    }

    private static int number(String text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no day: " + text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void readFlags(long bits, DealBuilder builder) {
        for (int i = 0; i < FLAGS.length; i++) {
            builder.number(FLAGS[i], bits >> i & 1);
        }
    }

    private static void readParentIds(JsonParser parser, DealBuilder builder) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            int entityTypeId = Integer.parseInt(name.substring(ParentType.PREFIX.length()));
            builder.parentId(entityTypeId, parser.getLongValue());
        }
    }

    private static void readUserFields(JsonParser parser, DealBuilder builder) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            builder.userField(name, UserFieldJson.read(parser));
        }
    }

    /** Parents by the wire names of their fields, such as {@code {"PARENT_ID_1220":5}}; null if there are none. */
    static @Nullable String parentIds(Map<Integer, Long> parentIds) {
        return parentIds.isEmpty()
                ? null
                : write(generator -> {
                    for (Map.Entry<Integer, Long> parent : new TreeMap<>(parentIds).entrySet()) {
                        generator.writeNumberField(ParentType.PREFIX + parent.getKey(), parent.getValue());
                    }
                });
    }

    /** User fields by wire names; null if there are none. */
    static @Nullable String userFields(Map<String, Object> userFields) {
        return userFields.isEmpty()
                ? null
                : write(generator -> {
                    for (Map.Entry<String, Object> userField : new TreeMap<>(userFields).entrySet()) {
                        generator.writeFieldName(userField.getKey());
                        UserFieldJson.write(generator, userField.getValue());
                    }
                });
    }

    /** The value of a user field in the column of all of them; null if it has none. */
    static @Nullable Object userField(@Nullable Object column, String name) {
        return find(column, name, UserFieldJson::read);
    }

    /** The value of a parent link in the column of all of them; null if it has none. */
    static @Nullable Object parentId(@Nullable Object column, String name) {
        return find(column, name, JsonParser::getLongValue);
    }

    private interface Value {
        Object read(JsonParser parser) throws IOException;
    }

    /**
     * The value of a field in a column of many.
     *
     * @throws IllegalStateException if the column is not what this store writes
     */
    private static @Nullable Object find(@Nullable Object column, String wanted, Value value) {
        if (column == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser((String) column)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                if (name.equals(wanted)) {
                    return value.read(parser);
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("no JSON of fields: " + e.getMessage(), e);
        }
    }

    /** A text as JSON. */
    static String string(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** The id of a deal in a row that may be damaged; 0 if it cannot be told. */
    static long id(byte[] row) {
        try (JsonParser parser = JSON.createParser(row)) {
            parser.nextToken();
            return parser.nextLongValue(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private interface Fields {
        void writeTo(JsonGenerator generator) throws IOException;
    }

    private static String write(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.writeStartObject();
            fields.writeTo(generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
        return text.toString();
    }
}
