package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.productrows.*}, on a deal of its own. */
final class ProductRowFamily implements Family {

    private static final String ROWS = "{\"id\":%s,\"rows\":[{\"PRODUCT_ID\":450,\"PRODUCT_NAME\":\"Товар #2\","
            + "\"PRICE\":899.1,\"DISCOUNT_TYPE_ID\":2,\"DISCOUNT_RATE\":10}]}";

    @Override
    public List<String> methods() {
        return List.of("crm.deal.productrows.set", "crm.deal.productrows.get");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        String added = client.post("crm.deal.add", "{}").body();
        Object id = ((Map<?, ?>) ReferenceReplay.read(added)).get("result");
        client.post("crm.deal.productrows.set", ROWS.formatted(id));
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        prepared.put("id", id);
        return prepared;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        if (text.contains("parameter id")) {
            return "{\"id\":\"x\",\"rows\":[]}";
        } else if (text.startsWith("Not found")) {
            return "{\"id\":999999,\"rows\":[]}";
        } else if (text.contains("100%")) {
            return rows("\"DISCOUNT_TYPE_ID\":2,\"DISCOUNT_RATE\":100");
        } else if (text.contains("Monetary")) {
            return rows("\"DISCOUNT_TYPE_ID\":1");
        }
        return text.contains("Percentage") ? rows("\"DISCOUNT_TYPE_ID\":2") : null;
    }

    private static String rows(String fields) {
        return "{\"id\":410,\"rows\":[{" + fields + "}]}";
    }
}
