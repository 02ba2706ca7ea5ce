package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.type.*}: smart processes. */
final class TypeFamily implements Family {

    private static final int DOCUMENTED_NUMBER = 2024;

    @Override
    public List<String> methods() {
        return List.of(
                "crm.type.fields",
                "crm.type.add",
                "crm.type.get",
                "crm.type.getByEntityTypeId",
                "crm.type.list",
                "crm.type.update",
                "crm.type.delete");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        if (request.containsKey("id")) {
            prepared.put("id", find(client).get("id"));
        }
        return prepared;
    }

    /** The smart process of the demo. */
    @Override
    public Map<?, ?> prepareRefused(HttpClientOfTests client, String method, Map<?, ?> request) {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        if (request.containsKey("id")) {
            prepared.put("id", 1);
        }
        return prepared;
    }

    private static Map<?, ?> find(HttpClientOfTests client) throws Exception {
        String answer = client.post("crm.type.getByEntityTypeId", "{\"entityTypeId\":" + DOCUMENTED_NUMBER + "}")
                .body();
        Map<?, ?> result = (Map<?, ?>) ((Map<?, ?>) ReferenceReplay.read(answer)).get("result");
        return (Map<?, ?>) result.get("type");
    }

    @Override
    public boolean isExact(String method) {
        return method.equals("crm.type.fields");
    }

    /** Both documented updates share the response to the second one, whose relations are the first update's no longer. */
    @Override
    public Object compared(String method, Object result) {
        if (!method.equals("crm.type.update")) {
            return result;
        }
        Map<Object, Object> type = new LinkedHashMap<>((Map<?, ?>) ((Map<?, ?>) result).get("type"));
        type.put("relations", List.copyOf(((Map<?, ?>) type.get("relations")).keySet()));
        return type;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) throws Exception {
        return switch (text) {
            case "entityTypeId is out of allowed range" -> "{\"fields\":{\"title\":\"x\",\"entityTypeId\":5}}";
            case "Could not find value for parameter {fields}" -> "{}";
            case "Выберите рабочее место, в котором будет находиться смарт-процесс" -> {
                String id = method.endsWith("add") ? "" : "\"id\":" + add(client) + ",";
                yield "{" + id + "\"fields\":{\"title\":\"x\",\"isExternal\":\"true\"}}";
            }
            case "Смарт-процесс не найден" -> "{\"id\":99999,\"entityTypeId\":99998}";
            case "Вы не можете удалить тип сущности, у которого есть элементы" -> {
                Object id = add(client);
                String answer =
                        client.post("crm.type.get", "{\"id\":" + id + "}").body();
                Map<?, ?> result = (Map<?, ?>) ((Map<?, ?>) ReferenceReplay.read(answer)).get("result");
                Object number = ((Map<?, ?>) result.get("type")).get("entityTypeId");
                client.post("crm.deal.update", "{\"id\":410,\"fields\":{\"PARENT_ID_" + number + "\":5}}");
                yield "{\"id\":" + id + "}";
            }
            case "Invalid filter: field 'field_n' is not allowed in filter" -> "{\"filter\":{\"field_n\":1}}";
            case "Invalid order: field 'field_n' is not allowed in order" -> "{\"order\":{\"field_n\":\"ASC\"}}";
            case "Invalid filter: field 'field_n' has invalid value" -> "{\"filter\":{\"id\":\"x\"}}";
            case "Invalid order: allowed sort directions are ASC, DESC. But got 'invalid_value' for field 'field_n'" ->
                "{\"order\":{\"id\":\"UP\"}}";
            default -> null;
        };
    }

    /** A new smart process that is a parent of deals. */
    private static Object add(HttpClientOfTests client) throws Exception {
        String answer = client.post(
                        "crm.type.add",
                        "{\"fields\":{\"title\":\"x\",\"relations\":{\"child\":[{\"entityTypeId\":2}]}}}")
                .body();
        Map<?, ?> result = (Map<?, ?>) ((Map<?, ?>) ReferenceReplay.read(answer)).get("result");
        return ((Map<?, ?>) result.get("type")).get("id");
    }
}
