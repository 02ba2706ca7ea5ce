package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Categories as the wire shows and takes them. Here only deals have categories. */
final class CategoryFormat {

    private static final long DEAL = 2;

    /** Contacts and companies, which the portal calls clients. */
    private static final Set<Long> CLIENTS = Set.of(3L, 4L);

    /** The types beside deals that are no smart processes. Those that have categories on the portal, clients and the newer invoices, have none here. */
    private static final Map<Long, String> WITHOUT_CATEGORIES = Map.of(
            1L,
            "LEAD",
            3L,
            "CONTACT",
            4L,
            "COMPANY",
            5L,
            "INVOICE",
            7L,
            "QUOTE",
            8L,
            "REQUISITE",
            14L,
            "ORDER",
            31L,
            "SMART_INVOICE");

    private CategoryFormat() {}

    /** Refuses another default category for clients; what else is wrong with such a call does not matter then. */
    static void requireNoDefaultOfClients(RestCall call) {
        boolean isDefault = call.parameters()
                .object("fields")
                .map(fields -> new ValueReader(ZoneOffset.UTC)
                        .read(ValueKind.FLAG, "", fields.get("isDefault"), new Violations()))
                .filter(Boolean.TRUE::equals)
                .isPresent();
        if (isDefault && CLIENTS.contains(entityTypeId(call))) {
            throw ProtocolException.of(ProtocolError.DEFAULT_CATEGORY_OF_CLIENTS);
        }
    }

    /** Refuses categories of anything but deals. */
    static void requireDeals(RestCall call, Crm crm) {
        long type = entityTypeId(call);
        if (type == DEAL) {
            return;
        }
        boolean isSmartProcess =
                crm.referenceData().smartProcesses().stream().anyMatch(known -> known.entityTypeId() == type);
        if (isSmartProcess || WITHOUT_CATEGORIES.containsKey(type)) {
            String name = WITHOUT_CATEGORIES.getOrDefault(type, "DYNAMIC_" + type);
            throw ProtocolException.of(ProtocolError.ENTITY_TYPE_NOT_SUPPORTED, "type", name);
        }
        throw ProtocolException.of(ProtocolError.ENTITY_TYPE_NOT_FOUND);
    }

    private static long entityTypeId(RestCall call) {
        return ValueReader.id(call.parameters().get("entityTypeId")).orElse(0L);
    }

    static int id(RestCall call) {
        Violations violations = new Violations();
        Object id = new ValueReader(ZoneOffset.UTC)
                .read(ValueKind.INTEGER, "id", call.parameters().get("id"), violations);
        if (id == null || (Long) id < 0 || (Long) id > Integer.MAX_VALUE) {
            throw CrmException.of(ErrorCode.CATEGORY_NOT_FOUND);
        }
        return ((Long) id).intValue();
    }

    /** What is to change. Which category is the default one is not for callers to say: of deals the portal ignores it. */
    static CategoryChanges changes(RestCall call) {
        Map<String, @Nullable Object> fields = call.parameters().requireObject("fields");
        Violations violations = new Violations();
        ValueReader reader = new ValueReader(ZoneOffset.UTC);
        Object name = reader.read(ValueKind.TEXT, "NAME", fields.get("name"), violations);
        Object sort = reader.read(ValueKind.INTEGER, "SORT", fields.get("sort"), violations);
        if (sort != null && (Long) sort > Integer.MAX_VALUE) {
            throw CrmException.of(ErrorCode.CATEGORY_FIELD_INVALID, Map.of("field", "SORT"), List.of());
        } else if (!violations.isEmpty()) {
            String field = violations.toList().get(0).field();
            throw CrmException.of(ErrorCode.CATEGORY_FIELD_INVALID, Map.of("field", field), violations.toList());
        }
        return new CategoryChanges((String) name, sort == null ? null : (int) Math.max(0, (Long) sort), null);
    }

    static Map<String, Object> write(Category category) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", category.id());
        fields.put("name", category.name());
        fields.put("sort", category.sort());
        fields.put("entityTypeId", DEAL);
        fields.put("isDefault", category.isDefault() ? "Y" : "N");
        if (category.id() != Category.GENERAL_ID) {
            fields.put("originId", "");
            fields.put("originatorId", "");
        }
        return fields;
    }

    /** After a change the portal shows less. */
    static Map<String, Object> writeChanged(Category category) {
        Map<String, Object> fields = write(category);
        fields.keySet().removeAll(Set.of("originId", "originatorId"));
        return Map.of("category", fields);
    }
}
