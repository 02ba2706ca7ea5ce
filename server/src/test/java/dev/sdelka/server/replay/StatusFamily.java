package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code crm.status.*}. */
final class StatusFamily implements Family {

    private static final Set<String> LISTS = Set.of("SOURCE", "DEAL_TYPE", "DEAL_STAGE", "DEAL_STAGE_1");

    @Override
    public List<String> methods() {
        return List.of(
                "crm.status.list",
                "crm.status.entity.items",
                "crm.status.entity.types",
                "crm.status.fields",
                "crm.status.get",
                "crm.status.add",
                "crm.status.update",
                "crm.status.delete");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        if (method.equals("crm.status.add")) {
            moveFinalStages(client);
        }
        if (!request.containsKey("id")) {
            return request;
        }
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        String added = client.post(
                        "crm.status.add",
                        "{\"fields\":{\"ENTITY_ID\":\"DEAL_STAGE_1\",\"STATUS_ID\":\"X%d\",\"NAME\":\"x\",\"SEMANTICS\":\"F\",\"COLOR\":\"#00ff00\"}}"
                                .formatted(System.nanoTime()))
                .body();
        prepared.put("id", ((Map<?, ?>) ReferenceReplay.read(added)).get("result"));
        return prepared;
    }

    /** The documented stage has the sort 70, and stands before that of success all the same. */
    private static void moveFinalStages(HttpClientOfTests client) throws Exception {
        String answer = client.post(
                        "crm.status.list",
                        "{\"filter\":{\"ENTITY_ID\":\"DEAL_STAGE_1\",\"!SEMANTICS\":\"\"},\"order\":{\"SORT\":\"DESC\"}}")
                .body();
        int sort = 900;
        for (Object stage : (List<?>) ((Map<?, ?>) ReferenceReplay.read(answer)).get("result")) {
            Object id = ((Map<?, ?>) stage).get("ID");
            client.post("crm.status.update", "{\"id\":%s,\"fields\":{\"SORT\":%d}}".formatted(id, sort));
            sort -= 10;
        }
    }

    @Override
    public boolean isExact(String method) {
        return method.equals("crm.status.list")
                || method.equals("crm.status.entity.items")
                || method.equals("crm.status.fields");
    }

    /** The lists that deals point to; the documented status is one of a smart process, which has no EXTRA. */
    @Override
    public Object compared(String method, Object result) {
        Map<Object, Object> part = new LinkedHashMap<>();
        if (method.equals("crm.status.entity.types")) {
            for (String list : LISTS) {
                for (Object type : (List<?>) result) {
                    if (list.equals(((Map<?, ?>) type).get("ID"))) {
                        part.put(list, type);
                    }
                }
            }
            return part;
        } else if (method.equals("crm.status.get")) {
            part.putAll((Map<?, ?>) result);
            part.remove("EXTRA");
            return part;
        }
        return result;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        return switch (text) {
            case "The field ENTITY_ID is required., The field STATUS_ID is required." -> "{\"fields\":{}}";
            case "Parameter 'fields' must be array." -> "{\"fields\":\"x\"}";
            case "Specified entity type is not supported." -> add("NONE", "X", "x");
            case "Не заполнено обязательное поле \"Заголовок\"" -> add("SOURCE", "X", "");
            case "Нельзя создать промежуточную стадию после успешной" -> add("DEAL_STAGE", "X", "x\",\"SORT\":\"65");
            case "Error on creating status." -> add("SOURCE", "X", "x\",\"SORT\":\"y");
            case "Указанный идентификатор статуса, уже существует." -> add("SOURCE", "CALL", "x");
            case "Invalid parameters." -> "{\"filter\":\"x\"}";
            case "Invalid identifier." -> "{\"id\":\"x\"}";
            case "Status is not found." -> "{\"id\":999999}";
            case "Error on updating status." -> "{\"id\":11,\"fields\":{\"SORT\":-1}}";
            case "Error on deleting status." -> "{\"id\":111,\"params\":{\"FORCED\":\"Y\"}}";
            case "The parameter entityId is not defined or invalid." -> "{\"entityId\":\"NONE\"}";
            default ->
                text.startsWith("CRM System Status")
                        ? "{\"id\":11}"
                        : text.startsWith("There are active items")
                                ? "{\"id\":93,\"params\":{\"FORCED\":\"Y\"}}"
                                : null;
        };
    }

    private static String add(String list, String id, String name) {
        return "{\"fields\":{\"ENTITY_ID\":\"%s\",\"STATUS_ID\":\"%s\",\"NAME\":\"%s\"}}".formatted(list, id, name);
    }
}
