package dev.sdelka.testing.wire;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.testkit.arbitrary.CategoryChangeSets;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.arbitrary.NewDeals;
import dev.sdelka.testkit.arbitrary.NewProductRows;
import dev.sdelka.testkit.arbitrary.OrderBindings;
import dev.sdelka.testkit.arbitrary.SmartProcessInputs;
import dev.sdelka.testkit.arbitrary.Texts;
import dev.sdelka.testkit.arbitrary.UserFieldInputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** The parameters that the methods of the wire want, as texts, and lists and maps of texts that are not empty. */
final class MethodParameters {

    /** In the place of an object with nothing in it: forms have none, and not to send it means the same. */
    private static final Object NOT_SENT = new Object();

    private static final int MAX_LIST = 3;
    private static final String DEALS = "2";

    private final ReferenceData referenceData;
    private final Map<String, Arbitrary<Map<String, Object>>> byMethod = new LinkedHashMap<>();

    MethodParameters(ReferenceData referenceData) {
        this.referenceData = referenceData;
        putWithoutParameters();
        putDeals();
        putPartsOfDeals();
        putCategoriesAndStatuses();
        putUserFieldsAndTypes();
        putOrders();
    }

    /** The simplest method comes first. */
    Map<String, Arbitrary<Map<String, Object>>> byMethod() {
        return byMethod;
    }

    private void putWithoutParameters() {
        for (String method : List.of(
                "server.time",
                "scope",
                "methods",
                "app.info",
                "profile",
                "user.current",
                "user.admin",
                "crm.deal.fields",
                "crm.deal.contact.fields",
                "crm.category.fields",
                "crm.status.fields",
                "crm.status.entity.types",
                "crm.userfield.fields",
                "crm.userfield.types",
                "crm.userfield.enumeration.fields",
                "crm.type.fields",
                "crm.orderentity.getFields",
                "crm.enum.getorderownertypes")) {
            put(method);
        }
        put("method.get", entry("name", Arbitraries.of("crm.deal.add", "no.such.method")));
        put(
                "batch",
                entry("halt", Arbitraries.of("0", "1")),
                entry(
                        "cmd",
                        listOf(Arbitraries.of(
                                "server.time", "crm.deal.get?ID=1", "crm.deal.list?select[]=ID", "scope"))));
    }

    private void putDeals() {
        Arbitrary<Map<String, Object>> fields = NewDeals.valid(referenceData)
                .map(sample -> texts(sample.values()))
                .filter(given -> !given.isEmpty()); // in a form nothing would be sent
        put("crm.deal.add", entry("fields", fields));
        put("crm.deal.get", id("ID"));
        put("crm.deal.update", id("id"), entry("fields", fields));
        put("crm.deal.delete", id("id"));
        put(
                "crm.deal.list",
                entry("filter", filters("ID", "TITLE", "STAGE_ID", "OPPORTUNITY", "BEGINDATE")),
                entry("order", orders("ID", "TITLE", "OPPORTUNITY")),
                entry("select", listOf(Arbitraries.of("ID", "TITLE", "*", "UF_*", "STAGE_ID"))),
                entry("start", Arbitraries.of("0", "50", "-1")));
        put(
                "crm.stagehistory.list",
                entry("entityTypeId", Arbitraries.of(DEALS)),
                entry("filter", filters("ID", "OWNER_ID", "STAGE_ID")),
                entry("order", orders("ID", "CREATED_TIME")));
    }

    private void putPartsOfDeals() {
        Arbitrary<Map<String, Object>> contacts =
                fields(id("CONTACT_ID"), entry("SORT", Arbitraries.of("10", "20")), entry("IS_PRIMARY", flags()));
        put("crm.deal.contact.add", id("id"), entry("fields", contacts));
        put("crm.deal.contact.delete", id("id"), entry("fields", fields(id("CONTACT_ID"))));
        put("crm.deal.contact.items.get", id("id"));
        put("crm.deal.contact.items.set", id("id"), entry("items", listOf(contacts)));
        put("crm.deal.contact.items.delete", id("id"));
        put("crm.deal.productrows.get", id("id"));
        Arbitrary<Map<String, Object>> rows = NewProductRows.valid().map(row -> {
            Map<String, Object> given = texts(row.fields());
            given.putIfAbsent("PRICE", "1");
            return given;
        });
        put("crm.deal.productrows.set", id("id"), entry("rows", listOf(rows)));
    }

    private void putCategoriesAndStatuses() {
        Arbitrary<Map<String, Object>> categories = CategoryChangeSets.any().map(changes -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("name", changes.name());
            fields.put("sort", changes.sort());
            return texts(fields);
        });
        put("crm.category.add", deals(), entry("fields", categories));
        put("crm.category.update", deals(), id("id"), entry("fields", categories));
        put("crm.category.get", deals(), id("id"));
        put("crm.category.list", deals());
        put("crm.category.delete", deals(), id("id"));
        Arbitrary<Map<String, Object>> statuses = fields(
                entry("ENTITY_ID", Arbitraries.of("SOURCE", "DEAL_TYPE", "DEAL_STAGE", "DEAL_STAGE_1")),
                entry("STATUS_ID", Arbitraries.of("A", "B", "NEW")),
                entry("NAME", Texts.any()),
                entry("SORT", Arbitraries.of("10", "20")));
        put("crm.status.add", entry("fields", statuses));
        put("crm.status.update", id("id"), entry("fields", statuses));
        put("crm.status.get", id("id"));
        put("crm.status.list", entry("filter", fields(entry("ENTITY_ID", Arbitraries.of("SOURCE", "DEAL_STAGE")))));
        put("crm.status.delete", id("id"));
        put("crm.status.entity.items", entry("entityId", Arbitraries.of("SOURCE", "DEAL_STAGE", "NO_SUCH_LIST")));
    }

    private void putUserFieldsAndTypes() {
        Arbitrary<Map<String, Object>> userFields = UserFieldInputs.valid().map(input -> texts(input.fields()));
        put("crm.deal.userfield.add", entry("fields", userFields));
        put("crm.deal.userfield.update", id("id"), entry("fields", userFields));
        put("crm.deal.userfield.get", id("id"));
        put("crm.deal.userfield.list", entry("order", orders("ID", "SORT")));
        put("crm.deal.userfield.delete", id("id"));
        Arbitrary<Map<String, Object>> types = SmartProcessInputs.valid().map(input -> texts(input.fields()));
        put("crm.type.add", entry("fields", types));
        put("crm.type.update", id("id"), entry("fields", types));
        put("crm.type.get", id("id"));
        put("crm.type.getByEntityTypeId", entry("entityTypeId", Arbitraries.of("153", "1220", "128")));
        put("crm.type.list");
        put("crm.type.delete", id("id"));
    }

    private void putOrders() {
        Arbitrary<Map<String, Object>> bindings = OrderBindings.any()
                .map(binding -> texts(Map.of(
                        "orderId",
                        binding.orderId(),
                        "ownerId",
                        binding.ownerId(),
                        "ownerTypeId",
                        binding.ownerType().id())));
        put("crm.orderentity.add", entry("fields", bindings));
        put("crm.orderentity.deleteByFilter", entry("fields", bindings));
        put(
                "crm.orderentity.list",
                entry("filter", filters("orderId", "ownerId", "ownerTypeId")),
                entry("order", orders("orderId", "ownerId")),
                entry("select", listOf(Arbitraries.of("orderId", "ownerId", "ownerTypeId"))));
    }

    /** A parameter and its values. */
    private record Entry(String name, Arbitrary<?> values) {}

    private static Entry entry(String name, Arbitrary<?> values) {
        return new Entry(name, values);
    }

    private static Entry id(String name) {
        return entry(name, Ids.mostlyFew());
    }

    private static Entry deals() {
        return entry("entityTypeId", Arbitraries.of(DEALS));
    }

    private void put(String method, Entry... entries) {
        byMethod.put(method, fields(entries));
    }

    private static Arbitrary<Map<String, Object>> fields(Entry... entries) {
        if (entries.length == 0) {
            return Arbitraries.just(Map.of());
        }
        List<Arbitrary<Map.Entry<String, Object>>> all = List.of(entries).stream()
                .map(entry -> entry.values.<Map.Entry<String, Object>>map(
                        value -> Map.entry(entry.name, isEmptyObject(value) ? NOT_SENT : WireValues.canonical(value))))
                .toList();
        return Combinators.combine(all).as(chosen -> {
            Map<String, Object> map = new LinkedHashMap<>();
            chosen.stream()
                    .filter(one -> one.getValue() != NOT_SENT)
                    .forEach(one -> map.put(one.getKey(), one.getValue()));
            return map;
        });
    }

    private static boolean isEmptyObject(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Map<String, Object> texts(Map<String, ? extends @Nullable Object> fields) {
        Map<String, Object> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> texts.put(name, WireValues.canonical(value)));
        return texts;
    }

    private static Arbitrary<? extends List<?>> listOf(Arbitrary<?> elements) {
        return elements.list().ofMinSize(1).ofMaxSize(MAX_LIST);
    }

    private static Arbitrary<String> flags() {
        return Arbitraries.of("N", "Y");
    }

    private static Arbitrary<Map<String, Object>> filters(String... names) {
        Arbitrary<Object> values = Arbitraries.oneOf(
                Ids.mostlyFew().map(id -> id),
                Arbitraries.of("NEW", "2024-08-30", "a", ""),
                Texts.any().map(text -> text));
        return Arbitraries.maps(
                        Combinators.combine(Arbitraries.of("", "!", ">", "<=", "%", "@", "!@"), Arbitraries.of(names))
                                .as((operator, name) -> operator + name),
                        values)
                .ofMaxSize(MAX_LIST)
                .map(MethodParameters::texts);
    }

    private static Arbitrary<Map<String, Object>> orders(String... names) {
        return Arbitraries.maps(Arbitraries.of(names), Arbitraries.of("ASC", "DESC"))
                .ofMaxSize(2)
                .map(MethodParameters::texts);
    }
}
