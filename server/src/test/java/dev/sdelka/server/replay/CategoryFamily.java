package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.category.*}: of deals, where the documented examples speak of smart processes. */
final class CategoryFamily implements Family {

    @Override
    public List<String> methods() {
        return List.of(
                "crm.category.fields",
                "crm.category.add",
                "crm.category.update",
                "crm.category.get",
                "crm.category.list",
                "crm.category.delete");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        prepared.put("entityTypeId", 2);
        if (request.get("fields") instanceof Map<?, ?> fields) {
            Map<Object, Object> others = new LinkedHashMap<>(fields);
            others.remove("isDefault"); // other examples count on the general one
            prepared.put("fields", others);
        }
        if (request.containsKey("id")) {
            prepared.put("id", add(client));
        }
        if (method.equals("crm.category.list")) {
            add(client);
        }
        return prepared;
    }

    /** A new category's id. */
    static Object add(HttpClientOfTests client) throws Exception {
        String added = client.post(
                        "crm.category.add", "{\"entityTypeId\":2,\"fields\":{\"name\":\"Newest\",\"sort\":200}}")
                .body();
        Map<?, ?> result = (Map<?, ?>) ((Map<?, ?>) ReferenceReplay.read(added)).get("result");
        return ((Map<?, ?>) result.get("category")).get("id");
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) throws Exception {
        return switch (text) {
            case "Смарт-процесс не найден" -> "{\"entityTypeId\":99999,\"id\":1}";
            case "Элемент не найден" -> "{\"entityTypeId\":2,\"id\":99999}";
            case "Field 'NAME' is required" -> "{\"entityTypeId\":2,\"fields\":{}}";
            case "Default deal category can not be deleted" -> "{\"entityTypeId\":2,\"id\":0}";
            case "Default client category does not support updating default state" ->
                "{\"entityTypeId\":3,\"fields\":{\"name\":\"x\",\"isDefault\":\"Y\"}}";
            case "Entity type {entityTypeName} is not supported" ->
                "{\"entityTypeId\":4,\"id\":1,\"fields\":{\"name\":\"x\"}}";
            case "Найдены сделки, относящиеся к воронке {categoryName}" -> {
                Object id = add(client);
                client.post("crm.deal.add", "{\"fields\":{\"CATEGORY_ID\":" + id + "}}");
                yield "{\"entityTypeId\":2,\"id\":" + id + "}";
            }
            default -> null;
        };
    }
}
