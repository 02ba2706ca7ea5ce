package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.SmartProcessInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code crm.type.*}. */
class TypeMethodsTest {

    private static final String PROJECT =
            "\"title\":\"Проект\",\"entityTypeId\":1220,\"isClientEnabled\":\"Y\",\"relations\":"
                    + "{\"parent\":[{\"entityTypeId\":1,\"isChildrenListEnabled\":\"true\"},{\"entityTypeId\":3}],"
                    + "\"child\":[{\"entityTypeId\":2,\"isChildrenListEnabled\":\"Y\"}]},"
                    + "\"linkedUserFields\":{\"TASKS_TASK|UF_CRM_TASK\":\"true\"}";

    private final WireClient client = WireClient.overMemory();

    @Test
    void smartProcessIsAnsweredInTwoOrders() {
        Map<?, ?> added = type(client.call("crm.type.add", "{\"fields\":{" + PROJECT + "}}"));
        Map<?, ?> shown = type(client.call("crm.type.get", "{\"id\":1}"));

        assertThat(keys(added)).startsWith("id", "createdBy", "entityTypeId", "isCategoriesEnabled");
        assertThat(keys(added)).endsWith("title", "relations", "linkedUserFields", "customSections", "customSectionId");
        assertThat(keys(shown)).startsWith("id", "title", "code", "createdBy", "entityTypeId", "customSectionId");
        assertThat(keys(shown)).endsWith("updatedBy", "relations", "linkedUserFields", "customSections");
        assertThat(shown.get("relations").toString())
                .isEqualTo("{parent=[{entityTypeId=3, isChildrenListEnabled=Y, isPredefined=Y}, {entityTypeId=4,"
                        + " isChildrenListEnabled=Y, isPredefined=Y}, {entityTypeId=1, isChildrenListEnabled=Y,"
                        + " isPredefined=N}], child=[{entityTypeId=2, isChildrenListEnabled=N, isPredefined=N}]}");
        assertThat(shown.get("linkedUserFields").toString())
                .isEqualTo("{CALENDAR_EVENT|UF_CRM_CAL_EVENT=N, TASKS_TASK|UF_CRM_TASK=Y,"
                        + " TASKS_TASK_TEMPLATE|UF_CRM_TASK=N}");
        assertThat(type(client.call("crm.type.getByEntityTypeId", "{\"entityTypeId\":1220}")))
                .isEqualTo(shown);
    }

    @Test
    void dealsHaveALinkToItsItems() {
        client.call("crm.type.add", "{\"fields\":{" + PROJECT + "}}");
        client.call("crm.deal.add", "{\"fields\":{\"PARENT_ID_1220\":7}}");
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("PARENT_ID_1220"))
                .isEqualTo("7");
        assertThat(client.call("crm.deal.fields", "{}")
                        .object()
                        .get("PARENT_ID_1220")
                        .toString())
                .contains("type=crm_entity", "title=Проект", "settings={parentEntityTypeId=1220}");
        assertThat(client.call("crm.type.delete", "{\"id\":1}").error()).isEqualTo("BX_ERROR");
        client.call("crm.deal.delete", "{\"id\":1}");
        assertThat(client.call("crm.type.delete", "{\"id\":1}").result()).isEqualTo(List.of());
        assertThat(client.call("crm.deal.fields", "{}").object().containsKey("PARENT_ID_1220"))
                .isFalse();
    }

    @Test
    void hiddenLinksGoWithTheirSmartProcess() {
        String type = "\"title\":\"x\",\"entityTypeId\":1050,\"relations\":{\"child\":[{\"entityTypeId\":2}]}";
        client.call("crm.type.add", "{\"fields\":{" + type + "}}");
        client.call("crm.deal.add", "{\"fields\":{\"PARENT_ID_1050\":5}}");
        assertThat(client.call("crm.type.delete", "{\"id\":1}").error()).isEqualTo("BX_ERROR");

        client.call("crm.type.update", "{\"id\":1,\"fields\":{\"relations\":{\"child\":[]}}}");
        assertThat(client.call("crm.type.delete", "{\"id\":1}").result()).isEqualTo(List.of());
        client.call("crm.type.add", "{\"fields\":{" + type + "}}");

        assertThat(client.call("crm.deal.get", "{\"id\":1}").object())
                .satisfies(deal -> assertThat(deal.get("PARENT_ID_1050")).isNull());
    }

    @Test
    void listIsFilteredOrderedAndPaged() {
        for (int i = 0; i < 60; i++) {
            client.call(
                    "crm.type.add",
                    "{\"fields\":{\"title\":\"Процесс " + i + "\",\"isStagesEnabled\":\"" + (i % 2 == 0 ? "Y" : "N")
                            + "\"}}");
        }
        WireClient.Answer page = client.call("crm.type.list", "{\"order\":{\"id\":\"DESC\"}}");
        assertThat(types(page)).hasSize(50).startsWith(60L, 59L);
        assertThat(page.json().get("total")).isEqualTo(60L);
        assertThat(page.json().get("next")).isEqualTo(50L);
        assertThat(types(client.call("crm.type.list", "{\"start\":50,\"filter\":{\"isStagesEnabled\":\"Y\"}}")))
                .isEmpty();
        assertThat(types(client.call("crm.type.list", "{\"filter\":{\"isStagesEnabled\":\"N\"}}")))
                .hasSize(30);
        assertThat(types(client.call(
                        "crm.type.list",
                        "{\"filter\":{\"0\":{\"logic\":\"OR\",\"0\":{\"%title\":\"7\"},\"1\":{\"%title\":\"58\"}}}}")))
                .containsExactly(8L, 18L, 28L, 38L, 48L, 58L, 59L);
    }

    @Test
    void listRefusesWhatItDoesNotKnow() {
        assertThat(describe("\"filter\":{\"x\":1}")).isEqualTo("Invalid filter: field 'x' is not allowed in filter");
        assertThat(describe("\"filter\":{\"id\":\"x\"}")).isEqualTo("Invalid filter: field 'id' has invalid value");
        assertThat(describe("\"order\":{\"x\":\"ASC\"}")).isEqualTo("Invalid order: field 'x' is not allowed in order");
        assertThat(describe("\"order\":{\"id\":\"UP\"}"))
                .isEqualTo("Invalid order: allowed sort directions are ASC, DESC. But got 'UP' for field 'id'");
    }

    @Test
    void onlyWhoMayConfigureSeesThem() {
        for (String method : List.of("list", "get", "fields", "add", "update", "delete", "getByEntityTypeId")) {
            assertThat(client.callAs(3, "crm.type." + method, "{\"id\":\"x\",\"entityTypeId\":128,\"fields\":\"x\"}")
                            .error())
                    .as(method)
                    .isEqualTo("ACCESS_DENIED");
        }
        assertThat(client.call("crm.type.fields", "{}").object().get("fields").toString())
                .startsWith("{id={type=integer, isRequired=false, isReadOnly=true, isImmutable=false, isMultiple=false,"
                        + " isDynamic=false, title=ID, upperName=ID}");
    }

    @Test
    void planSaysHowManyThereMayBe() {
        WireClient restricted = WireClient.with(builder -> builder.portal(PortalOfTests.restricted()));
        restricted
                .crm()
                .smartProcesses()
                .add(Actor.user(1), SmartProcessInput.builder().title("x").build());
        assertThat(restricted
                        .call("crm.type.update", "{\"id\":1,\"fields\":{\"title\":\"y\"}}")
                        .error())
                .isEqualTo("UPDATE_DYNAMIC_TYPE_RESTRICTED");
        assertThat(restricted
                        .call("crm.type.add", "{\"fields\":{\"title\":\"y\"}}")
                        .error())
                .isEqualTo("CREATE_DYNAMIC_TYPE_RESTRICTED");
        assertThat(restricted.callAs(2, "crm.type.list", "{}").status()).isEqualTo(403);
    }

    private String describe(String parameters) {
        return client.call("crm.type.list", "{" + parameters + "}").description();
    }

    private static Map<?, ?> type(WireClient.Answer answer) {
        return (Map<?, ?>) answer.object().get("type");
    }

    private static List<Object> types(WireClient.Answer answer) {
        List<Object> ids = new ArrayList<>();
        ((List<?>) answer.object().get("types")).forEach(type -> ids.add(((Map<?, ?>) type).get("id")));
        return ids;
    }

    private static List<String> keys(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).toList();
    }
}
