package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.*}: what one does with deals themselves. */
final class DealFamily implements Family {

    @Override
    public List<String> methods() {
        return List.of("crm.deal.update", "crm.deal.delete", "crm.deal.list");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        if (method.equals("crm.deal.list")) {
            addDealsOfTheExample(client);
            return request;
        }
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        if (request.containsKey("ID")) {
            String added = client.post("crm.deal.add", "{}").body();
            prepared.put("ID", ((Map<?, ?>) ReferenceReplay.read(added)).get("result"));
        }
        return prepared;
    }

    /** Two of the deals that the documented answer shows; the category comes with {@link CategoryFamily}. */
    private static void addDealsOfTheExample(HttpClientOfTests client) throws Exception {
        for (int responsible : List.of(1, 6)) {
            client.post(
                    "crm.deal.add",
                    "{\"fields\":{\"TITLE\":\"[А] Сделка\",\"TYPE_ID\":\"COMPLEX\",\"CATEGORY_ID\":1,\"STAGE_ID\":\"C1:NEW\","
                            + "\"OPPORTUNITY\":19999.99,\"IS_MANUAL_OPPORTUNITY\":\"Y\",\"ASSIGNED_BY_ID\":"
                            + responsible
                            + "}}");
        }
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        return switch (text) {
            case "ID is not defined or invalid" -> "{\"id\":-1}";
            case "Not found" -> "{\"id\":999999}";
            case "Parameter 'fields' must be array" -> "{\"id\":410,\"fields\":\"x\"}";
            case "Parameter 'params' must be array" -> "{\"id\":410,\"params\":\"x\"}";
            case "Неверное значение поля «Валюта»" -> "{\"id\":410,\"fields\":{\"CURRENCY_ID\":\"XXX\"}}";
            case "Parameter 'order' must be array." -> "{\"order\":\"x\"}";
            case "Parameter 'filter' must be array." -> "{\"filter\":\"x\"}";
            default -> null;
        };
    }
}
