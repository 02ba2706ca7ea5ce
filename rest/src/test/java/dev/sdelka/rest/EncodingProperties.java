package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However parameters are sent, the answer is the same; and a batch answers as its calls do one by one. */
class EncodingProperties {

    private static final String BASE = "/rest/1/" + WireClient.CODE + "/";
    private static final String BOUNDARY = "--------boundary";

    private final JsonWriter writer = new JsonWriter();

    @Property(tries = 200)
    void anyEncodingOfTheSameParametersGivesTheSameAnswer(@ForAll("calls") Call call) {
        Map<String, Object> parameters = call.parameters();
        String answer = json(call);

        assertThat(answer(client -> client.get(BASE + call.method(), pairs(parameters, false))))
                .as("query")
                .isEqualTo(answer);
        assertThat(answer(client -> client.send(
                        "POST", BASE + call.method(), pairs(parameters, true), "application/json", new byte[0])))
                .as("query with an empty body of JSON")
                .isEqualTo(answer);
        assertThat(answer(client -> client.send(
                        "POST",
                        BASE + call.method() + ".json",
                        null,
                        "application/x-www-form-urlencoded; charset=UTF-8",
                        WireClient.bytes(pairs(parameters, true)))))
                .as("form")
                .isEqualTo(answer);
        assertThat(answer(client -> client.send(
                        "POST",
                        BASE + "/" + call.method() + "/",
                        null,
                        "multipart/form-data; boundary=" + BOUNDARY,
                        multipart(parameters))))
                .as("multipart")
                .isEqualTo(answer);
        assertThat(answer(client -> client.send(
                        "POST", BASE + call.method(), null, "application/json", writer.write(List.of(parameters)))))
                .as("without names")
                .isEqualTo(answer);
        assertThat(batch(List.of(call))).as("batch").containsExactly(answer);
    }

    @Property(tries = 200)
    void batchEqualsTheSameCallsOneByOne(@ForAll("callLists") List<Call> calls) {
        WireClient client = portal();
        List<String> oneByOne = calls.stream()
                .map(call -> shown(client.send(
                        "POST", BASE + call.method(), null, "application/json", writer.write(call.parameters()))))
                .toList();

        assertThat(batch(calls)).isEqualTo(oneByOne);
    }

    private String json(Call call) {
        return answer(client ->
                client.send("POST", BASE + call.method(), null, "application/json", writer.write(call.parameters())));
    }

    /** What every call finds: a deal with contacts, and two orders, one of them bound. */
    private static WireClient portal() {
        WireClient client = WireClient.overMemory();
        client.call("crm.deal.add", "{\"fields\":{\"TITLE\":\"x\",\"CONTACT_IDS\":[5]}}");
        client.crm().orders().register(1);
        client.crm().orders().register(2);
        client.call("crm.orderentity.add", "{\"fields\":{\"orderId\":1,\"ownerId\":1,\"ownerTypeId\":2}}");
        return client;
    }

    private interface Sending {
        Answer to(WireClient client);
    }

    private static String answer(Sending sending) {
        return shown(sending.to(portal()));
    }

    /** An answer without its account of time. */
    private static String shown(Answer answer) {
        Map<Object, Object> fields = new LinkedHashMap<>(answer.json());
        fields.remove("time");
        return fields.toString();
    }

    private List<String> batch(List<Call> calls) {
        List<String> commands = calls.stream()
                .map(call -> call.method() + "?" + pairs(call.parameters(), true) + "&")
                .toList();
        Answer answer =
                portal().send("POST", BASE + "batch", null, "application/json", writer.write(Map.of("cmd", commands)));
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            String key = String.valueOf(i);
            Map<Object, Object> fields = new LinkedHashMap<>();
            if (BatchTest.part(answer, "result_error").get(key) instanceof Map<?, ?> error) {
                fields.putAll(error);
            } else {
                fields.put("result", BatchTest.part(answer, "result").get(key));
                copy(answer, "result_next", key, "next", fields);
                copy(answer, "result_total", key, "total", fields);
            }
            answers.add(fields.toString());
        }
        return answers;
    }

    private static void copy(Answer answer, String part, String key, String name, Map<Object, Object> fields) {
        Map<Object, Object> values = BatchTest.part(answer, part);
        if (values.containsKey(key)) {
            fields.put(name, values.get(key));
        }
    }

    /** A call whose parameters have the same meaning in every encoding: texts, and objects and lists that are not empty. */
    record Call(String method, Map<String, Object> parameters) {}

    @Provide
    Arbitrary<List<Call>> callLists() {
        return calls().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Call> calls() {
        return Arbitraries.oneOf(
                object(Map.of(
                                "TITLE", texts(),
                                "STAGE_ID", Arbitraries.of("NEW", "WON", "no such stage"),
                                "OPPORTUNITY", Arbitraries.of("5", "1.005", "many", "-1"),
                                "CONTACT_IDS",
                                        Arbitraries.of("1", "2", "x")
                                                .list()
                                                .ofMinSize(1)
                                                .ofMaxSize(3)))
                        .map(fields -> new Call("crm.deal.add", Map.of("fields", fields))),
                Arbitraries.of("1", "2", "0", "x", "").map(id -> new Call("crm.deal.get", Map.of("ID", id))),
                object(Map.of("orderId", ids(), "ownerId", ids(), "ownerTypeId", ids()))
                        .map(fields -> new Call("crm.orderentity.add", Map.of("fields", fields))),
                object(Map.of(
                                ">orderId", ids(),
                                "@ownerId", ids().list().ofMinSize(1).ofMaxSize(3),
                                "!ownerTypeId", ids()))
                        .map(filter -> new Call("crm.orderentity.list", Map.of("filter", filter, "start", "0"))),
                texts().map(name -> new Call("method.get", Map.of("NAME", name))),
                Arbitraries.of("crm.lead.add", "no.such.method", "scope", "server.time", "user.admin")
                        .map(name -> new Call(name, Map.of("x", "1"))));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.of("1", "2", "3", "0", "x");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12),
                Arbitraries.of("Сделка", "a&b=c", "50%", "%41", "a+b", "[x]", "$result", "\r\n", "\"", "\\", "😀", ""));
    }

    private static Arbitrary<Map<String, Object>> object(Map<String, ? extends Arbitrary<?>> fields) {
        Arbitrary<Map<String, Object>> object = Arbitraries.create(LinkedHashMap::new);
        for (Map.Entry<String, ? extends Arbitrary<?>> field : fields.entrySet()) {
            object = object.flatMap(map -> field.getValue().optional(0.7).map(value -> {
                Map<String, Object> next = new LinkedHashMap<>(map);
                value.ifPresent(present -> next.put(field.getKey(), present));
                return next;
            }));
        }
        return object.filter(map -> !map.isEmpty());
    }

    private static String pairs(Map<String, Object> parameters, boolean encodesBrackets) {
        return flat(parameters).entrySet().stream()
                .map(pair -> (encodesBrackets
                                ? encode(pair.getKey())
                                : encode(pair.getKey()).replace("%5B", "[").replace("%5D", "]"))
                        + "="
                        + encode(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static byte[] multipart(Map<String, Object> parameters) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        flat(parameters)
                .forEach((name, value) -> body.writeBytes(("--" + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static Map<String, String> flat(Map<String, Object> parameters) {
        Map<String, String> pairs = new LinkedHashMap<>();
        parameters.forEach((name, value) -> flatten(name, value, pairs));
        return pairs;
    }

    private static void flatten(String name, Object value, Map<String, String> pairs) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> flatten(name + "[" + key + "]", element, pairs));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(name + "[" + i + "]", list.get(i), pairs);
            }
        } else {
            pairs.put(name, String.valueOf(value));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
