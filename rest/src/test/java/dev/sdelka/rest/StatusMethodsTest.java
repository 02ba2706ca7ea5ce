package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code crm.status.*}. */
class StatusMethodsTest {

    private final WireClient client = WireClient.overMemory();

    @Test
    void stageIsShownWithTextsAndWhatItMeans() {
        assertThat(get(111).toString())
                .isEqualTo("{ID=111, ENTITY_ID=DEAL_STAGE, STATUS_ID=WON, NAME=Сделка успешна,"
                        + " NAME_INIT=Сделка успешна, SORT=60, SYSTEM=Y, CATEGORY_ID=null, COLOR=#7BD500,"
                        + " SEMANTICS=S, EXTRA={SEMANTICS=success, COLOR=#7BD500}}");
        assertThat(((Map<?, ?>) get(115).get("EXTRA")).get("SEMANTICS")).isEqualTo("apology");
        assertThat(get(11).toString())
                .isEqualTo("{ID=11, ENTITY_ID=SOURCE, STATUS_ID=CALL, NAME=Звонок, NAME_INIT=Звонок, SORT=10,"
                        + " SYSTEM=Y, CATEGORY_ID=null, COLOR=null, SEMANTICS=null}");
    }

    @Test
    void listIsFilteredAndOrderedAndHasNoPages() {
        WireClient.Answer all = client.call("crm.status.list", "{}");
        assertThat((List<?>) all.result()).hasSize(26);
        assertThat(all.json().get("total")).isEqualTo(26L);
        assertThat(list("{\"filter\":{\"ENTITY_ID\":\"DEAL_TYPE\"}}"))
                .containsExactly("SALE", "COMPLEX", "GOODS", "SERVICES", "SERVICE");
        assertThat(list("{\"filter\":{\"ENTITY_ID\":\"DEAL_TYPE\",\">SORT\":20},\"order\":{\"ID\":\"DESC\"}}"))
                .containsExactly("SERVICE", "SERVICES", "GOODS");
        assertThat(list("{\"filter\":{\"SEMANTICS\":\"F\"}}")).containsExactly("LOSE", "APOLOGY");
    }

    @Test
    void stageOfACategoryGetsItsPrefixAndStandsBeforeSuccess() {
        client.call("crm.category.add", "{\"entityTypeId\":2,\"fields\":{\"name\":\"Опт\"}}");

        long id =
                (Long) add("DEAL_STAGE_1", "DECISION", "\"COLOR\":\"#FFA900\"").result();

        assertThat(get(id).get("STATUS_ID")).isEqualTo("C1:DECISION");
        assertThat(get(id).get("CATEGORY_ID")).isEqualTo("1");
        assertThat(list("{\"filter\":{\"ENTITY_ID\":\"DEAL_STAGE_1\"}}"))
                .containsExactly(
                        "C1:NEW",
                        "C1:PREPARATION",
                        "C1:PREPAYMENT_INVOICE",
                        "C1:EXECUTING",
                        "C1:FINAL_INVOICE",
                        "C1:DECISION",
                        "C1:WON",
                        "C1:LOSE",
                        "C1:APOLOGY");
        client.call("crm.deal.add", "{\"fields\":{\"CATEGORY_ID\":1,\"STAGE_ID\":\"C1:DECISION\"}}");
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("STAGE_SEMANTIC_ID"))
                .isEqualTo("P");
        assertThat(client.call("crm.status.delete", "{\"id\":" + id + "}").description())
                .isEqualTo("There are active items in this status.");
    }

    @Test
    void anotherFirstStageMakesOtherDealsNew() {
        client.call("crm.deal.add", "{}");
        client.call("crm.deal.add", "{\"fields\":{\"STAGE_ID\":\"PREPARATION\"}}");

        assertThat(client.call("crm.status.update", "{\"id\":103,\"fields\":{\"SORT\":5,\"NAME\":\"Разговор\"}}")
                        .result())
                .isEqualTo(true);

        assertThat(isNew(1)).isEqualTo("N");
        assertThat(isNew(2)).isEqualTo("Y");
        assertThat(get(103).get("NAME")).isEqualTo("Разговор");
        assertThat(get(103).get("COLOR")).isEqualTo("#2FC6F6");
    }

    @Test
    void systemStatusGoesByForceAndTheLastOfItsMeaningNotAtAll() {
        assertThat(client.call("crm.status.delete", "{\"id\":25,\"params\":{\"FORCED\":\"Y\"}}")
                        .result())
                .isEqualTo(true);
        assertThat(client.call("crm.status.get", "{\"id\":25}").description()).isEqualTo("Status is not found.");
        assertThat(client.call("crm.status.delete", "{\"id\":111,\"params\":{\"FORCED\":\"Y\"}}")
                        .description())
                .isEqualTo("Error on deleting status.");
    }

    @Test
    void stagesKeepTheirShape() {
        assertThat(client.call("crm.status.update", "{\"id\":111,\"fields\":{\"SORT\":15}}")
                        .description())
                .isEqualTo("Нельзя создать промежуточную стадию после успешной");
        assertThat(add("DEAL_STAGE", "SECOND", "\"SEMANTICS\":\"S\"").description())
                .isEqualTo("Error on creating status.");
        assertThat(add("DEAL_STAGE", "EARLY", "\"SEMANTICS\":\"F\",\"SORT\":55").description())
                .isEqualTo("Error on creating status.");
        assertThat(client.call("crm.status.update", "{\"id\":113,\"fields\":{\"SORT\":55}}")
                        .description())
                .isEqualTo("Error on updating status.");
        assertThat(get(111).get("SORT")).isEqualTo("60");
    }

    @Test
    void sourceBehindTheGreatestPlaceIsNotThatOfNewDeals() {
        add("SOURCE", "GREATEST", "\"SORT\":2147483647");

        add("SOURCE", "LAST", "\"COLOR\":\"\"");

        client.call("crm.deal.add", "{}");
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("SOURCE_ID"))
                .isEqualTo("CALL");
        assertThat(list("{\"filter\":{\"ENTITY_ID\":\"SOURCE\",\">SORT\":1000}}"))
                .containsExactly("GREATEST", "LAST");
    }

    @Test
    void listsOfStatusesAreNamedWithTheStagesOfEachCategory() {
        client.call("crm.category.add", "{\"entityTypeId\":2,\"fields\":{\"name\":\"Newest\",\"sort\":1}}");

        List<?> types = (List<?>) client.call("crm.status.entity.types", "{}").result();

        assertThat(types.get(2).toString())
                .isEqualTo("{ID=DEAL_STAGE_1, NAME=Стадии сделки Newest, PARENT_ID=DEAL_STAGE,"
                        + " SEMANTIC_INFO={START_FIELD=C1:NEW, FINAL_SUCCESS_FIELD=C1:WON,"
                        + " FINAL_UNSUCCESS_FIELD=C1:LOSE, FINAL_SORT=0}, PREFIX=C1,"
                        + " FIELD_ATTRIBUTE_SCOPE=category_1, ENTITY_TYPE_ID=2, CATEGORY_ID=1}");
        assertThat(types).hasSize(4);
    }

    @Test
    void whoMaySeeNoDealSeesNoStatus() {
        assertThat(client.callAs(5, "crm.status.get", "{\"id\":111}").object().get("STATUS_ID"))
                .isEqualTo("WON");
        for (String method : List.of("crm.status.list", "crm.status.get", "crm.status.entity.items")) {
            WireClient.Answer answer =
                    client.callAs(2, method, "{\"id\":111,\"entityId\":\"SOURCE\",\"filter\":\"x\"}");
            assertThat(answer.error()).isEmpty();
            assertThat(answer.description()).isEqualTo("Access denied.");
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @Test
    void filterAndOrderOfTheListAreObjects() {
        for (String parameters : List.of("{\"filter\":\"x\"}", "{\"order\":5}")) {
            WireClient.Answer answer = client.call("crm.status.list", parameters);
            assertThat(answer.error()).isEmpty();
            assertThat(answer.description()).isEqualTo("Invalid parameters.");
            assertThat(answer.status()).isEqualTo(400);
        }
        assertThat(list("{\"filter\":[],\"order\":null}")).hasSize(26);
    }

    @Test
    void settingsAreForThoseWhoMay() {
        for (String method : List.of("crm.status.add", "crm.status.update", "crm.status.delete")) {
            WireClient.Answer answer = client.callAs(
                    2, method, "{\"id\":103,\"fields\":{\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"X\",\"NAME\":\"x\"}}");
            assertThat(answer.description()).isEqualTo("Access denied.");
            assertThat(client.callAs(2, method, "{\"id\":\"x\",\"fields\":{\"SORT\":\"y\"}}")
                            .description())
                    .isEqualTo("Access denied.");
        }
    }

    private WireClient.Answer add(String list, String statusId, String more) {
        return client.call(
                "crm.status.add",
                "{\"fields\":{\"ENTITY_ID\":\"" + list + "\",\"STATUS_ID\":\"" + statusId + "\",\"NAME\":\"x\"," + more
                        + "}}");
    }

    private Map<?, ?> get(long id) {
        return client.call("crm.status.get", "{\"id\":" + id + "}").object();
    }

    private Object isNew(int dealId) {
        return client.call("crm.deal.get", "{\"id\":" + dealId + "}").object().get("IS_NEW");
    }

    private List<String> list(String parameters) {
        List<String> ids = new ArrayList<>();
        for (Object status :
                (List<?>) client.call("crm.status.list", parameters).result()) {
            ids.add((String) ((Map<?, ?>) status).get("STATUS_ID"));
        }
        return ids;
    }
}
