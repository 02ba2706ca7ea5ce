package dev.sdelka.rest.method.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Descriptions of fields as {@code *.fields} methods answer them, for families whose fields are always the same. */
public final class FieldTable {

    /** What sets a field apart from an optional, writable one. */
    public enum Trait {
        /** Must be given. */
        REQUIRED,
        /** Only the system sets it. */
        READ_ONLY,
        /** Is given once. */
        IMMUTABLE
    }

    private final Map<String, Map<String, Object>> fields;

    /** No fields. */
    public FieldTable() {
        this(Map.of());
    }

    private FieldTable(Map<String, Map<String, Object>> fields) {
        this.fields = fields;
    }

    /**
     * This table with one more field.
     *
     * @param name the wire name
     * @param type on the wire
     * @param title what people see
     * @param traits what sets it apart
     * @return another table
     */
    public FieldTable field(String name, String type, String title, Trait... traits) {
        Set<Trait> set = Set.of(traits);
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("type", type);
        description.put("isRequired", set.contains(Trait.REQUIRED));
        description.put("isReadOnly", set.contains(Trait.READ_ONLY));
        description.put("isImmutable", set.contains(Trait.IMMUTABLE));
        description.put("isMultiple", false);
        description.put("isDynamic", false);
        description.put("title", title);
        Map<String, Map<String, Object>> more = new LinkedHashMap<>(fields);
        more.put(name, description);
        return new FieldTable(more);
    }

    /**
     * All fields.
     *
     * @return descriptions by wire name; unmodifiable
     */
    public Map<String, Map<String, Object>> describe() {
        return Collections.unmodifiableMap(fields);
    }

    /**
     * All fields of a family that writes names in small letters, each with the same name in capitals.
     *
     * @return descriptions by wire name
     */
    public Map<String, Map<String, Object>> describeWithUpperNames() {
        Map<String, Map<String, Object>> described = new LinkedHashMap<>();
        fields.forEach((name, description) -> {
            Map<String, Object> more = new LinkedHashMap<>(description);
            more.put("upperName", upperName(name));
            described.put(name, more);
        });
        return described;
    }

    /**
     * A name in capitals.
     *
     * @param name such as {@code entityTypeId}
     * @return such as {@code ENTITY_TYPE_ID}
     */
    public static String upperName(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
