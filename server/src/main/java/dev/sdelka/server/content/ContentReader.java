package dev.sdelka.server.content;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealReader;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueReader;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.order.OrderBindingRules;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.restore.PortalContent;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a portal holds from JSON lines: one object a line, whose {@code type} is {@code userField}, {@code parentType}, {@code
 * order}, {@code deal} or {@code binding}. A field that deals have comes before the first deal that has it.
 */
public final class ContentReader {

    private static final int MAX_LINE_BYTES = 1024 * 1024;

    private final JsonReader jsonReader = new JsonReader(MAX_LINE_BYTES);
    private final ZoneId zone;
    private final List<Long> orderIds = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<OrderBinding> bindings = new ArrayList<>();
    private ReferenceData referenceData = ReferenceData.defaults();

    private ContentReader(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Reads all lines.
     *
     * @param lines the lines
     * @param zone the portal's zone
     * @return what they hold
     * @throws IOException if they cannot be read, or one of them is not as it must be; the message names its number
     */
    public static PortalContent read(BufferedReader lines, ZoneId zone) throws IOException {
        ContentReader reader = new ContentReader(zone);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                try {
                    reader.readLine(line);
                } catch (IOException | RuntimeException e) {
                    throw new IOException("line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return new PortalContent(reader.referenceData, reader.orderIds, reader.deals, reader.bindings);
    }

    private void readLine(String line) throws IOException {
        if (!(jsonReader.read(line.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> record)) {
            throw new IOException("it is no object");
        }
        String type = text(record, "type");
        switch (type) {
            case "userField" ->
                referenceData = referenceData.with(UserField.of(
                        text(record, "name"),
                        UserFieldType.valueOf(text(record, "valueType").toUpperCase(Locale.ROOT)),
                        text(record, "label")));
            case "parentType" ->
                referenceData =
                        referenceData.with(new ParentType((int) id(record, "entityTypeId"), text(record, "title")));
            case "order" -> orderIds.add(id(record, "id"));
            case "deal" -> deals.add(new DealReader(referenceData, zone).read(fields(record)));
            case "binding" -> bindings.add(OrderBindingRules.read(new OrderBindingInput(fields(record))));
            default -> throw new IOException("there is no type " + type);
        }
    }

    private static String text(Map<?, ?> record, String name) throws IOException {
        if (record.get(name) instanceof String text) {
            return text;
        }
        throw new IOException(name + " must be a text");
    }

    private static long id(Map<?, ?> record, String name) throws IOException {
        return ValueReader.id(record.get(name))
                .orElseThrow(() -> new IOException(name + " must be a whole number above zero"));
    }

    private static Map<String, @Nullable Object> fields(Map<?, ?> record) throws IOException {
        if (record.get("fields") instanceof Map<?, ?> fields) {
            Map<String, @Nullable Object> result = new LinkedHashMap<>();
            fields.forEach((name, value) -> result.put(String.valueOf(name), value));
            return result;
        }
        throw new IOException("fields must be an object");
    }
}
