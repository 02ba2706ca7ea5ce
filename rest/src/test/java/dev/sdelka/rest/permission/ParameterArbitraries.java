package dev.sdelka.rest.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What calls are made with: fields and filters that often fit what portals hold. */
final class ParameterArbitraries {

    /** What deals may hold; a trial gives it to those that the actor may not see, too. */
    static final List<String> WORDS = List.of("alpha", "beta", "gamma");

    private static final Set<String> WITHOUT_FIELDS = Set.of(
            "crm.deal.get",
            "crm.deal.list",
            "crm.deal.delete",
            "crm.deal.fields",
            "crm.deal.productrows.get",
            "crm.deal.productrows.set",
            "crm.stagehistory.list",
            "crm.userfield.types",
            "crm.userfield.fields",
            "crm.userfield.enumeration.fields",
            "crm.enum.getorderownertypes",
            "server.time",
            "method.get",
            "methods",
            "scope",
            "app.info",
            "profile",
            "user.current",
            "user.admin");

    private static final int FIELDS = 3;

    private ParameterArbitraries() {}

    static Arbitrary<?> fields(String method) {
        if (method.equals("crm.deal.add") || method.equals("crm.deal.update")) {
            return dealFields();
        } else if (method.startsWith("crm.deal.contact")) {
            return contacts();
        } else if (method.startsWith("crm.orderentity")) {
            return bindings();
        } else if (method.startsWith("crm.category")) {
            return maps(Map.of("name", words(), "sort", numbers()));
        } else if (method.startsWith("crm.status")) {
            return maps(Map.of(
                    "ENTITY_ID", Arbitraries.of("DEAL_STAGE", "DEAL_STAGE_1", "SOURCE", "DEAL_TYPE"),
                    "STATUS_ID", words(),
                    "NAME", words(),
                    "SORT", numbers()));
        } else if (method.startsWith("crm.deal.userfield")) {
            return maps(
                    Map.of("FIELD_NAME", words(), "USER_TYPE_ID", Arbitraries.of("string", "file"), "SORT", numbers()));
        } else if (method.startsWith("crm.type")) {
            return maps(Map.of(
                    "title",
                    words(),
                    "relations",
                    Arbitraries.of(Map.of("child", List.of()), Map.of("child", List.of(Map.of("entityTypeId", 2))))));
        }
        assertThat(WITHOUT_FIELDS).as("what are the fields of %s?", method).contains(method);
        return Arbitraries.of(Map.of());
    }

    /** Every other names what says who may reach the deal. */
    private static Arbitrary<Map<String, Object>> dealFields() {
        Arbitrary<Map<String, Object>> any = Arbitraries.of(
                        "TITLE",
                        "COMMENTS",
                        "OPPORTUNITY",
                        "STAGE_ID",
                        "TYPE_ID",
                        "CONTACT_IDS",
                        "CONTACT_ID",
                        "CATEGORY_ID",
                        "CURRENCY_ID",
                        Portals.TEXT,
                        Portals.FILE,
                        "PARENT_ID_" + Portals.PARENT)
                .flatMap(name -> dealValue(name).map(value -> Map.entry(name, value)))
                .list()
                .ofMaxSize(FIELDS)
                .map(ParameterArbitraries::toMap);
        Arbitrary<Map<String, Object>> reach = Arbitraries.of("ASSIGNED_BY_ID", "OPENED")
                .flatMap(name -> dealValue(name).map(value -> Map.of(name, value)));
        return Combinators.combine(any, reach, Arbitraries.of(true, false)).as((fields, more, isNamed) -> {
            if (isNamed) {
                fields.putAll(more);
            }
            return fields;
        });
    }

    private static Map<String, Object> toMap(List<Map.Entry<String, Object>> entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    private static Arbitrary<Object> dealValue(String name) {
        return switch (name) {
            case "ASSIGNED_BY_ID" -> Arbitraries.of(Rights.ACTOR, Rights.COLLEAGUE, Rights.STRANGER);
            case "OPENED" -> Arbitraries.of("Y", "N");
            case "STAGE_ID" -> Arbitraries.of("NEW", "WON", "LOSE", "C1:WON", "C1:NEW", "none");
            case "CATEGORY_ID" -> Arbitraries.of(0, 1, 5);
            case "CONTACT_IDS" -> numbers().list().ofMaxSize(2).map(list -> list);
            case "TYPE_ID" -> Arbitraries.of("SALE", "GOODS", "none");
            case "CURRENCY_ID" -> Arbitraries.of("RUB", "none");
            case Portals.FILE ->
                Arbitraries.oneOf(
                        numbers().map(id -> Map.of("id", id)),
                        words().map(word -> Map.of("fileData", List.of(word, "YQ=="))));
            default -> Arbitraries.oneOf(words(), numbers());
        };
    }

    static Arbitrary<Map<String, Object>> contacts() {
        return maps(Map.of("CONTACT_ID", numbers(), "SORT", numbers(), "IS_PRIMARY", Arbitraries.of("Y", "N")));
    }

    static Arbitrary<Map<String, Object>> rows() {
        return maps(Map.of("PRODUCT_NAME", words(), "PRICE", numbers(), "QUANTITY", numbers()));
    }

    private static Arbitrary<Map<String, Object>> bindings() {
        return Combinators.combine(CallArbitraries.ids(), CallArbitraries.ids(), Arbitraries.of(2, 31, 4))
                .as((orderId, ownerId, type) -> Map.of("orderId", orderId, "ownerId", ownerId, "ownerTypeId", type));
    }

    static Arbitrary<Map<String, Object>> filters(String method) {
        Arbitrary<String> names = method.startsWith("crm.orderentity")
                ? Arbitraries.of("orderId", "ownerId", "ownerTypeId")
                : Arbitraries.of(
                        "ID",
                        "TITLE",
                        "COMMENTS",
                        "OPPORTUNITY",
                        "STAGE_ID",
                        "ASSIGNED_BY_ID",
                        "OPENED",
                        "CONTACT_ID",
                        "OWNER_ID",
                        "CATEGORY_ID",
                        "BEGINDATE",
                        Portals.TEXT,
                        Portals.FILE,
                        "PARENT_ID_" + Portals.PARENT);
        Arbitrary<String> keys = Combinators.combine(
                        Arbitraries.of("", "!", ">", "<=", "%", "!%", "@", "=%", "!@", "><"), names)
                .as((operator, name) -> operator + name);
        Arbitrary<Object> values = Arbitraries.oneOf(
                words(),
                numbers(),
                Arbitraries.of("", "a", "N", "Y", "NEW", "WON", "2024-01-03", "%a%"),
                numbers().list().ofMaxSize(3).map(list -> list));
        Arbitrary<Map<String, Object>> plain = Arbitraries.maps(keys, values).ofMaxSize(FIELDS);
        return Arbitraries.oneOf(plain, plain.list().ofMaxSize(2).map(groups -> {
            Map<String, Object> any = new LinkedHashMap<>();
            any.put("LOGIC", "OR");
            groups.forEach(group -> any.put(String.valueOf(any.size() - 1), group));
            return Map.of("0", any);
        }));
    }

    private static Arbitrary<Object> words() {
        return Arbitraries.of(WORDS).map(word -> word);
    }

    private static Arbitrary<Object> numbers() {
        return Arbitraries.integers().between(0, 9).map(number -> number);
    }

    private static Arbitrary<Map<String, Object>> maps(Map<String, Arbitrary<?>> fields) {
        Arbitrary<Map<String, Object>> maps = Arbitraries.of(Map.of());
        for (Map.Entry<String, Arbitrary<?>> field : new TreeMap<>(fields).entrySet()) {
            maps = Combinators.combine(
                            maps, field.getValue(), Arbitraries.integers().between(0, 6))
                    .as((map, value, chance) -> {
                        Map<String, Object> more = new LinkedHashMap<>(map);
                        if (chance > 0) {
                            more.put(field.getKey(), value);
                        }
                        return more;
                    });
        }
        return maps;
    }
}
