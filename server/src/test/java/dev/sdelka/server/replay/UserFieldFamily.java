package dev.sdelka.server.replay;

import dev.sdelka.server.HttpClientOfTests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.userfield.*} and {@code crm.userfield.*}. */
final class UserFieldFamily implements Family {

    private static final String UPDATED = "HELLO_WORLD";
    private static final String BOOKING = "resourcebooking"; // a type of an application's own

    /** What {@code crm.deal.userfield.list} shows, but for fields of types that applications bring. */
    private static final List<String> LISTED = List.of(
            "\"USER_TYPE_ID\":\"crm_status\",\"FIELD_NAME\":\"1713790573\",\"SETTINGS\":{\"ENTITY_TYPE\":\"INDUSTRY\"}",
            "\"USER_TYPE_ID\":\"enumeration\",\"FIELD_NAME\":\"1724077760\",\"SORT\":150,"
                    + "\"LIST\":[{\"VALUE\":\"Детское радио\",\"SORT\":10}]",
            "\"USER_TYPE_ID\":\"file\",\"FIELD_NAME\":\"1722578010\",\"SORT\":150");

    @Override
    public List<String> methods() {
        return List.of(
                "crm.userfield.types",
                "crm.userfield.fields",
                "crm.userfield.enumeration.fields",
                "crm.deal.userfield.list",
                "crm.deal.userfield.add",
                "crm.deal.userfield.update",
                "crm.deal.userfield.get",
                "crm.deal.userfield.delete");
    }

    @Override
    public Map<?, ?> prepare(HttpClientOfTests client, String method, int example, Map<?, ?> request) throws Exception {
        Map<Object, Object> prepared = new LinkedHashMap<>(request);
        if (method.equals("crm.deal.userfield.list")) {
            for (String field : LISTED) {
                String labels = ",\"EDIT_FORM_LABEL\":\"x\",\"LIST_COLUMN_LABEL\":\"x\",\"LIST_FILTER_LABEL\":\"x\"";
                add(client, field + labels + ",\"MULTIPLE\":\"Y\",\"MANDATORY\":\"Y\"");
            }
        } else if (request.containsKey("id")) {
            prepared.put("id", find(client, UPDATED));
        }
        return prepared;
    }

    /** Rights are asked first, so that any id does. */
    @Override
    public Map<?, ?> prepareRefused(HttpClientOfTests client, String method, Map<?, ?> request) {
        return request;
    }

    private static Object add(HttpClientOfTests client, String fields) throws Exception {
        String answer = client.post("crm.deal.userfield.add", "{\"fields\":{" + fields + "}}")
                .body();
        return ((Map<?, ?>) ReferenceReplay.read(answer)).get("result");
    }

    private static Object find(HttpClientOfTests client, String code) throws Exception {
        String answer = client.post("crm.deal.userfield.list", "{\"filter\":{\"FIELD_NAME\":\"UF_CRM_" + code + "\"}}")
                .body();
        List<?> found = (List<?>) ((Map<?, ?>) ReferenceReplay.read(answer)).get("result");
        return ((Map<?, ?>) found.get(0)).get("ID");
    }

    @Override
    public boolean isExact(String method) {
        return method.startsWith("crm.userfield.");
    }

    /** Fields by their types; error and help of the one that the example updated are left out. */
    @Override
    public Object compared(String method, Object result) {
        if (!method.equals("crm.deal.userfield.list")) {
            return result;
        }
        Map<Object, Object> byType = new LinkedHashMap<>();
        for (String type : List.of("crm_status", "enumeration", "file")) {
            for (Object field : (List<?>) result) {
                if (type.equals(((Map<?, ?>) field).get("USER_TYPE_ID"))) {
                    byType.put(type, field);
                }
            }
        }
        return byType;
    }

    @Override
    public String errorRequest(HttpClientOfTests client, String method, String text) throws Exception {
        return switch (text) {
            case "The 'USER_TYPE_ID' field is not found." -> "{\"fields\":{\"FIELD_NAME\":\"X\"}}";
            case "The 'FIELD_NAME' field is not found." -> "{\"fields\":{\"USER_TYPE_ID\":\"string\"}}";
            case "Имя поля слишком длинное (больше 50-ти символов)." -> named("X".repeat(44));
            case "Имя поля содержит недопустимые символы. Допустимыми являются: A-Z, 0-9 и _." -> named("A-B");
            case "Указан неверный пользовательский тип." ->
                "{\"fields\":{\"FIELD_NAME\":\"X\",\"USER_TYPE_ID\":\"" + BOOKING + "\"}}";
            case "Элемент списка со значением XML_ID=xml_id уже существует." ->
                "{\"fields\":{\"FIELD_NAME\":\"X\",\"USER_TYPE_ID\":\"enumeration\",\"LIST\":" + twice("xml_id") + "}}";
            case "Элемент списка со значением XML_ID='XML_ID' уже существует" ->
                "{\"id\":" + find(client, "1724077760") + ",\"fields\":{\"LIST\":" + twice("XML_ID") + "}}";
            case "ID is not defined or invalid" -> "{\"id\":-1}";
            case "The entity with ID 'id' is not found" -> "{\"id\":999999,\"fields\":{}}";
            case "Parameter 'fields' must be array" -> "{\"id\":" + find(client, "1724077760") + ",\"fields\":\"x\"}";
            case "Parameter 'filter' must be array" -> "{\"filter\":\"x\"}";
            case "Parameter 'order' must be array" -> "{\"order\":\"x\"}";
            default -> null;
        };
    }

    private static String named(String name) {
        return "{\"fields\":{\"USER_TYPE_ID\":\"string\",\"FIELD_NAME\":\"" + name + "\"}}";
    }

    private static String twice(String xmlId) {
        List<String> items = new ArrayList<>();
        for (String value : List.of("a", "b")) {
            items.add("{\"VALUE\":\"" + value + "\",\"XML_ID\":\"" + xmlId + "\"}");
        }
        return items.toString();
    }
}
