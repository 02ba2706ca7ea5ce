package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.stagehistory.list}; the documented answer shows a request without select. */
final class StageHistoryFamily implements Family {

    @Override
    public List<String> methods() {
        return List.of("crm.stagehistory.list");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        prepared.put("entityTypeId", 2); // smart processes have no items here
        prepared.put("filter", Map.of("OWNER_ID", 410));
        prepared.remove("select");
        return prepared;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        if (text.contains("Entity type")) {
            return "{\"entityTypeId\":\"TYPE\"}";
        } else if (text.contains("not allowed in filter")) {
            return "{\"entityTypeId\":2,\"filter\":{\"field\":1}}";
        } else if (text.contains("not allowed in order")) {
            return "{\"entityTypeId\":2,\"order\":{\"field\":\"ASC\"}}";
        } else if (text.contains("has invalid value")) {
            return "{\"entityTypeId\":2,\"filter\":{\"OWNER_ID\":\"x\"}}";
        }
        return text.contains("sort directions") ? "{\"entityTypeId\":2,\"order\":{\"ID\":\"UP\"}}" : null;
    }
}
