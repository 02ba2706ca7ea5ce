package dev.sdelka.benchmarks.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A call by Jackson's streaming: written by hand for this one form, each known field into a slot, others left out. */
final class StreamingDecoder {

    private static final SerializedString FIELDS = new SerializedString("fields");

    private final JsonFactory factory = new JsonFactory();
    private final List<SerializedString> names = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();

    StreamingDecoder(SlotNames slotNames) throws IOException {
        slotNames.forEach((slot, name) -> {
            slots.put(name.getValue(), names.size());
            names.add(name);
        });
    }

    @Nullable
    Object[] decode(byte[] body) throws IOException {
        @Nullable Object[] values = new Object[names.size()];
        try (JsonParser parser = factory.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(FIELDS.getValue());
                parser.nextToken();
                if (wanted) {
                    fields(parser, values);
                } else {
                    parser.skipChildren();
                }
            }
        }
        return values;
    }

    /** Fields often come in the order of the slots, so the next name is guessed first. */
    private void fields(JsonParser parser, @Nullable Object[] values) throws IOException {
        int guess = 0;
        while (true) {
            int slot;
            if (guess < values.length && parser.nextFieldName(names.get(guess))) {
                slot = guess;
            } else if (guess < values.length
                    ? parser.currentToken() == JsonToken.FIELD_NAME
                    : parser.nextToken() == JsonToken.FIELD_NAME) {
                slot = slots.getOrDefault(parser.currentName(), -1);
            } else {
                return;
            }
            Object value = value(parser, parser.nextToken());
            if (slot >= 0) {
                values[slot] = value;
                guess = slot + 1;
            }
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                yield list;
            }
            default -> {
                parser.skipChildren();
                yield null;
            }
        };
    }
}
