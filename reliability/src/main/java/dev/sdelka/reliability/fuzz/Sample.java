package dev.sdelka.reliability.fuzz;

import dev.sdelka.userfield.UserFieldType;
import java.util.List;
import java.util.Locale;

/** A small portal that has something of everything. */
final class Sample {

    private static final List<String> DEALS = List.of("{}", """
            {"TITLE": "Office chairs 100%", "OPPORTUNITY": "48500.50", "CURRENCY_ID": "USD", "STAGE_ID": "WON",
             "CONTACT_IDS": [4, 5], "COMPANY_ID": 9, "BEGINDATE": "2024-06-21", "ASSIGNED_BY_ID": 5, "OPENED": "N"}
            """, """
            {"TITLE": "Заказ ёлок_1", "PROBABILITY": 99, "TYPE_ID": "GOODS", "SOURCE_ID": "CALL", "CATEGORY_ID": 1,
             "COMMENTS": "a\\nb", "UTM_SOURCE": "x", "PARENT_ID_1220": 7}
            """, """
            {"TITLE": "", "UF_CRM_STRING": "x", "UF_CRM_INTEGER": -5, "UF_CRM_DOUBLE": "1.50", "UF_CRM_BOOLEAN": "Y",
             "UF_CRM_ENUMERATION": 1, "UF_CRM_MONEY": "300.50|RUB", "UF_CRM_URL": "https://a.example",
             "UF_CRM_EMPLOYEE": 1, "UF_CRM_CRM_STATUS": "NEW", "UF_CRM_CRM": "L_5", "UF_CRM_DATE": "2024-08-30",
             "UF_CRM_DATETIME": "2024-08-30T12:00:00+02:00", "UF_CRM_FILE": {"fileData": ["a.txt", "YQ=="]},
             "UF_CRM_MANY": ["a", "б", ""]}
            """, """
            {"TITLE": "office CHAIRS", "OPPORTUNITY": 1, "STAGE_ID": "LOSE", "UF_CRM_MANY": ["A"], "CONTACT_ID": 4}
            """);

    private Sample() {}

    static void fill(WirePortal portal) {
        portal.prepare("crm.category.add", "{\"entityTypeId\": 2, \"fields\": {\"name\": \"Сервис\"}}");
        portal.prepare(
                "crm.type.add",
                "{\"fields\": {\"title\": \"Проект\", \"entityTypeId\": 1220,"
                        + " \"relations\": {\"child\": [{\"entityTypeId\": 2}]}}}");
        for (UserFieldType type : UserFieldType.values()) {
            field(portal, type, type.wireName().toUpperCase(Locale.ROOT), "");
        }
        field(portal, UserFieldType.STRING, "MANY", ", \"MULTIPLE\": \"Y\"");
        for (String deal : DEALS) {
            portal.prepare("crm.deal.add", "{\"fields\": " + deal + "}");
        }
        portal.prepare("crm.deal.update", "{\"id\": 1, \"fields\": {\"STAGE_ID\": \"PREPARATION\"}}");
        portal.prepare(
                "crm.deal.productrows.set",
                "{\"id\": 2, \"rows\": [{\"PRODUCT_NAME\": \"Стул\", \"PRICE\": 100,"
                        + " \"QUANTITY\": 3, \"TAX_RATE\": 10}, {\"PRODUCT_ID\": 5}]}");
        for (int orderId = 1; orderId <= 5; orderId++) {
            portal.prepare(
                    "crm.orderentity.add",
                    "{\"fields\": {\"orderId\": " + orderId + ", \"ownerTypeId\": " + (orderId % 2 == 0 ? 2 : 31)
                            + ", \"ownerId\": " + orderId + "}}");
        }
    }

    private static void field(WirePortal portal, UserFieldType type, String name, String more) {
        portal.prepare(
                "crm.deal.userfield.add",
                "{\"fields\": {\"USER_TYPE_ID\": \"" + type.wireName() + "\", \"FIELD_NAME\": \"" + name
                        + "\", \"LIST\": [{\"VALUE\": \"a\"}, {\"VALUE\": \"b\"}]" + more + "}}");
    }
}
