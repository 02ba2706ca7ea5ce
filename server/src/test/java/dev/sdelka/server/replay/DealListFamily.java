package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.list}; after the categories, for its example looks at the first one that was added. */
final class DealListFamily implements Family {

    private static final String DEAL =
            "{\"fields\":{\"TITLE\":\"[А] Сделка\",\"TYPE_ID\":\"COMPLEX\",\"CATEGORY_ID\":1,"
                    + "\"STAGE_ID\":\"C1:NEW\",\"OPPORTUNITY\":19999.99,\"IS_MANUAL_OPPORTUNITY\":\"Y\",\"ASSIGNED_BY_ID\":%d}}";

    @Override
    public List<String> methods() {
        return List.of("crm.deal.list");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        for (int responsible : List.of(1, 6)) {
            client.post("crm.deal.add", DEAL.formatted(responsible));
        }
        return request;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        return switch (text) {
            case "Parameter 'order' must be array." -> "{\"order\":\"x\"}";
            case "Parameter 'filter' must be array." -> "{\"filter\":\"x\"}";
            default -> null;
        };
    }
}
