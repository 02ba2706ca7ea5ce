package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.*}: what one does with deals themselves. */
final class DealFamily implements Family {

    @Override
    public List<String> methods() {
        return List.of("crm.deal.update", "crm.deal.delete");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        if (request.containsKey("ID")) {
            String added = client.post("crm.deal.add", "{}").body();
            prepared.put("ID", ((Map<?, ?>) ReferenceReplay.read(added)).get("result"));
        }
        return prepared;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        return switch (text) {
            case "ID is not defined or invalid" -> "{\"id\":-1}";
            case "Not found" -> "{\"id\":999999}";
            case "Parameter 'fields' must be array" -> "{\"id\":410,\"fields\":\"x\"}";
            case "Parameter 'params' must be array" -> "{\"id\":410,\"params\":\"x\"}";
            case "Неверное значение поля «Валюта»" -> "{\"id\":410,\"fields\":{\"CURRENCY_ID\":\"XXX\"}}";
            default -> null;
        };
    }
}
