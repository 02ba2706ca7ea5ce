package dev.sdelka.rest.method.userfield;

import java.util.LinkedHashMap;
import java.util.Map;

/** Descriptions of fields as {@code crm.userfield.*} answers them: type, title, and a trait where there is one. */
final class ShortFieldTable {

    private final Map<String, Map<String, Object>> fields;

    ShortFieldTable() {
        this(Map.of());
    }

    private ShortFieldTable(Map<String, Map<String, Object>> fields) {
        this.fields = fields;
    }

    ShortFieldTable field(String name, String type, String title, String... traits) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("type", type);
        description.put("title", title);
        for (String trait : traits) {
            description.put(trait, true);
        }
        Map<String, Map<String, Object>> more = new LinkedHashMap<>(fields);
        more.put(name, description);
        return new ShortFieldTable(more);
    }

    Map<String, Map<String, Object>> describe() {
        return fields;
    }
}
