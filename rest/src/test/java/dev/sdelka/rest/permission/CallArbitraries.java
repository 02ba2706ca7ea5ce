package dev.sdelka.rest.permission;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.storage.memory.MemoryStorage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Calls of any method, of parameters that often mean something, alone and in batches that refer to each other. */
final class CallArbitraries {

    /** Methods that name deals come more often than the others, of which each comes. */
    private static final List<String> METHODS = methods();

    private static final int MOST_COMMANDS = 5;

    private CallArbitraries() {}

    private static List<String> methods() {
        List<String> all = new ArrayList<>();
        for (RestMethod method : new MethodTable(Crm.open(new MemoryStorage()), Portal.open(), List.of()).all()) {
            if (!method.name().equals("batch")) {
                all.addAll(Collections.nCopies(times(method.name()), method.name()));
            }
        }
        return all;
    }

    private static int times(String method) {
        if (method.equals("crm.deal.add") || method.equals("crm.deal.update")) {
            return 15;
        }
        boolean isOfDeals = method.startsWith("crm.deal.") && !method.startsWith("crm.deal.userfield");
        return isOfDeals || method.endsWith(".list") || method.startsWith("crm.orderentity") ? 4 : 1;
    }

    static Arbitrary<AnyCall> calls() {
        return Arbitraries.frequencyOf(Tuple.of(3, single()), Tuple.of(2, batches()));
    }

    private static Arbitrary<AnyCall> single() {
        return Arbitraries.of(METHODS)
                .flatMap(method -> parameters(method).map(parameters -> new AnyCall(method, parameters)));
    }

    private static Arbitrary<AnyCall> batches() {
        return Combinators.combine(commands().list().ofMinSize(1).ofMaxSize(MOST_COMMANDS), Arbitraries.of(0, 1))
                .as((commands, halt) -> new AnyCall("batch", Map.of("cmd", commands, "halt", halt)));
    }

    private static Arbitrary<String> commands() {
        return Combinators.combine(
                        single(),
                        references().injectNull(0.5),
                        Arbitraries.integers().between(0, 20))
                .as((call, reference, place) -> {
                    List<String> pairs = new ArrayList<>();
                    pairs("", call.parameters(), pairs);
                    if (reference != null && !pairs.isEmpty()) {
                        int chosen = place % pairs.size();
                        String pair = pairs.get(chosen);
                        pairs.set(chosen, pair.substring(0, pair.indexOf('=') + 1) + encoded(reference));
                    }
                    return call.method() + "?" + String.join("&", pairs);
                });
    }

    /** Results of the first commands, whole or in part. */
    private static Arbitrary<String> references() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(
                                "",
                                "[0]",
                                "[0][ID]",
                                "[ID]",
                                "[TITLE]",
                                "[ASSIGNED_BY_ID]",
                                "[" + Portals.FILE + "]",
                                "[" + Portals.FILE + "][id]",
                                "[0][CONTACT_ID]",
                                "[0][PRODUCT_NAME]",
                                "[items][0][OWNER_ID]",
                                "[orderEntity][0][ownerId]",
                                "[0][PRICE]"))
                .as((command, path) -> "$result[" + command + "]" + path);
    }

    private static void pairs(String name, Object value, List<String> pairs) {
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, element) -> pairs(name.isEmpty() ? key.toString() : name + "[" + key + "]", element, pairs));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                pairs(name + "[" + i + "]", list.get(i), pairs);
            }
        } else {
            pairs.add(encoded(name) + "=" + encoded(String.valueOf(value)));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Arbitrary<Map<String, Object>> parameters(String method) {
        return Combinators.combine(
                        ids(),
                        some("fields", fields(method)),
                        some("filter", ParameterArbitraries.filters(method)),
                        order(),
                        rest(method))
                .as((id, fields, filter, order, rest) -> {
                    Map<String, Object> parameters = new LinkedHashMap<>();
                    parameters.put("id", id);
                    parameters.put("entityTypeId", method.startsWith("crm.type") ? Portals.PARENT : 2);
                    parameters.putAll(fields);
                    parameters.putAll(filter);
                    parameters.putAll(order);
                    parameters.putAll(rest);
                    return parameters;
                });
    }

    static Arbitrary<Object> ids() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(1, 6).map(id -> id)),
                Tuple.of(1, Arbitraries.of(0, 7, 8, 99, "x", "1")));
    }

    private static Arbitrary<Map<String, Object>> some(String name, Arbitrary<?> values) {
        return Combinators.combine(values, Arbitraries.integers().between(0, 9))
                .as((value, chance) -> chance == 0 ? Map.of() : Map.of(name, value));
    }

    private static Arbitrary<?> fields(String method) {
        return ParameterArbitraries.fields(method);
    }

    private static Arbitrary<Map<String, Object>> order() {
        return some(
                "order",
                Arbitraries.maps(
                                Arbitraries.of("ID", "TITLE", "OPPORTUNITY", "STAGE_ID", Portals.TEXT, "orderId"),
                                Arbitraries.of("ASC", "DESC"))
                        .ofMaxSize(2));
    }

    private static Arbitrary<Map<String, Object>> rest(String method) {
        return switch (method) {
            case "crm.deal.productrows.set" ->
                some("rows", ParameterArbitraries.rows().list().ofMaxSize(2));
            case "crm.deal.contact.items.set" ->
                some("items", ParameterArbitraries.contacts().list().ofMaxSize(2));
            case "crm.status.delete" -> some("params", Arbitraries.of(Map.of("FORCED", "Y")));
            default ->
                Combinators.combine(
                                some("start", Arbitraries.of(0, -1, 50, "x")),
                                some(
                                        "select",
                                        Arbitraries.of("ID", "TITLE", "*", "UF_*", "STAGE_ID", "ownerId")
                                                .list()
                                                .ofMaxSize(3)))
                        .as((start, select) -> {
                            Map<String, Object> both = new LinkedHashMap<>(start);
                            both.putAll(select);
                            return both;
                        });
        };
    }
}
