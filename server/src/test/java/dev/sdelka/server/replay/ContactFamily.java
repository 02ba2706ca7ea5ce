package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.contact.*}, on a deal of its own. */
final class ContactFamily implements Family {

    private static final String ITEMS = "{\"id\":%s,\"items\":[{\"CONTACT_ID\":55,\"IS_PRIMARY\":\"Y\",\"SORT\":100},"
            + "{\"CONTACT_ID\":54,\"SORT\":200},{\"CONTACT_ID\":56,\"SORT\":400}]}";

    @Override
    public List<String> methods() {
        return List.of(
                "crm.deal.contact.fields",
                "crm.deal.contact.add",
                "crm.deal.contact.delete",
                "crm.deal.contact.items.set",
                "crm.deal.contact.items.get",
                "crm.deal.contact.items.delete");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        if (request.containsKey("id")) {
            String added = client.post("crm.deal.add", "{}").body();
            Object id = ((Map<?, ?>) ReferenceReplay.read(added)).get("result");
            prepared.put("id", id);
            if (!method.equals("crm.deal.contact.add")) {
                client.post("crm.deal.contact.items.set", ITEMS.formatted(id));
            }
        }
        return prepared;
    }

    @Override
    public boolean isExact(String method) {
        return true;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) {
        if (text.contains("ownerEntityID")) {
            return "{\"id\":0}";
        } else if (text.startsWith("Not found")) {
            return "{\"id\":999999,\"items\":[],\"fields\":{\"CONTACT_ID\":1}}";
        } else if (text.endsWith("must be array.")) {
            return "{\"id\":410,\"fields\":\"x\",\"items\":\"x\"}";
        } else if (text.equals("The parameter 'fields' is not valid.")) {
            return "{\"id\":410,\"fields\":{\"CONTACT_ID\":-1}}";
        }
        return text.equals("-") ? "{\"id\":410,\"items\":[{}]}" : null;
    }
}
