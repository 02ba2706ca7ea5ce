package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code crm.stagehistory.list}. */
class StageHistoryTest {

    private final WireClient client = WireClient.overMemory();

    @BeforeEach
    void moveADeal() {
        client.call("crm.deal.add", "{}");
        client.call("crm.deal.add", "{\"fields\":{\"STAGE_ID\":\"EXECUTING\"}}");
        client.clock().pass(Duration.ofMinutes(1));
        client.call("crm.deal.update", "{\"id\":1,\"fields\":{\"STAGE_ID\":\"PREPARATION\"}}");
        client.call("crm.deal.update", "{\"id\":1,\"fields\":{\"TITLE\":\"x\",\"STAGE_ID\":\"PREPARATION\"}}");
        client.call("crm.deal.update", "{\"id\":1,\"fields\":{\"STAGE_ID\":\"WON\"}}");
    }

    @Test
    void eachChangeOfStageIsARowWithTheDocumentedKeys() {
        assertThat(rows("\"filter\":{\"OWNER_ID\":1}"))
                .containsExactly(
                        "{ID=1, TYPE_ID=1, OWNER_ID=1, CREATED_TIME=2024-08-30T14:29:05+02:00, CATEGORY_ID=0,"
                                + " STAGE_SEMANTIC_ID=P, STAGE_ID=NEW}",
                        "{ID=3, TYPE_ID=2, OWNER_ID=1, CREATED_TIME=2024-08-30T14:30:05+02:00, CATEGORY_ID=0,"
                                + " STAGE_SEMANTIC_ID=P, STAGE_ID=PREPARATION}",
                        "{ID=4, TYPE_ID=3, OWNER_ID=1, CREATED_TIME=2024-08-30T14:30:05+02:00, CATEGORY_ID=0,"
                                + " STAGE_SEMANTIC_ID=S, STAGE_ID=WON}");
    }

    @Test
    void rowsAreFilteredOrderedSelectedAndCounted() {
        assertThat(
                        rows(
                                "\"filter\":{\"@STAGE_ID\":[\"NEW\",\"WON\"]},\"order\":{\"ID\":\"DESC\"},\"select\":[\"STAGE_ID\"]"))
                .containsExactly("{STAGE_ID=WON}", "{STAGE_ID=NEW}");
        assertThat(rows("\"filter\":{\">CREATED_TIME\":\"2024-08-30T14:29:30+02:00\"},\"select\":[\"ID\"]"))
                .containsExactly("{ID=3}", "{ID=4}");
        assertThat(call("\"start\":0").json().get("total")).isEqualTo(4L);
        assertThat(List.copyOf(call("\"start\":-1").json().keySet())).isEqualTo(List.of("result", "time"));
    }

    @Test
    void historyOfADeletedDealIsGone() {
        client.call("crm.deal.delete", "{\"id\":1}");

        assertThat(rows("\"select\":[\"OWNER_ID\"]")).containsExactly("{OWNER_ID=2}");
    }

    @Test
    void rowsOfDealsThatAreNotSeenAreNeitherShownNorCounted() {
        client.call("crm.deal.update", "{\"id\":2,\"fields\":{\"ASSIGNED_BY_ID\":5}}");

        WireClient.Answer answer = client.callAs(5, "crm.stagehistory.list", "{\"entityTypeId\":2}");

        assertThat(answer.json().get("total")).isEqualTo(1L);
        assertThat(String.valueOf(answer.object().get("items")))
                .contains("OWNER_ID=2")
                .doesNotContain("OWNER_ID=1");
        assertThat(client.callAs(3, "crm.stagehistory.list", "{\"entityTypeId\":2}")
                        .description())
                .isEqualTo("Access denied");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        requireError("{\"entityTypeId\":130}", "ENTITY_TYPE_NOT_SUPPORTED", "Entity type 130 is not supported");
        requireError("{}", "ENTITY_TYPE_NOT_SUPPORTED", "Entity type 0 is not supported");
        requireInvalid("\"filter\":\"x\"", "Invalid filter: must be array");
        requireInvalid("\"order\":5", "Invalid order: must be array");
        requireInvalid("\"filter\":{\">NO_SUCH\":1}", "Invalid filter: field 'NO_SUCH' is not allowed in filter");
        requireInvalid("\"filter\":{\"OWNER_ID\":\"x\"}", "Invalid filter: field 'OWNER_ID' has invalid value");
        requireInvalid("\"order\":{\"NO_SUCH\":\"ASC\"}", "Invalid order: field 'NO_SUCH' is not allowed in order");
        requireInvalid(
                "\"order\":{\"ID\":\"UP\"}",
                "Invalid order: allowed sort directions are ASC, DESC. But got 'UP' for field 'ID'");
    }

    private void requireInvalid(String parameters, String text) {
        requireError("{\"entityTypeId\":2," + parameters + "}", "INVALID_ARG_VALUE", text);
    }

    private void requireError(String parameters, String code, String text) {
        WireClient.Answer answer = client.call("crm.stagehistory.list", parameters);
        assertThat(answer.error()).isEqualTo(code);
        assertThat(answer.description()).isEqualTo(text);
        assertThat(answer.status()).isEqualTo(400);
    }

    private WireClient.Answer call(String parameters) {
        return client.call("crm.stagehistory.list", "{\"entityTypeId\":\"2\"," + parameters + "}");
    }

    private List<String> rows(String parameters) {
        List<String> rows = new ArrayList<>();
        for (Object row : (List<?>) ((Map<?, ?>) call(parameters).result()).get("items")) {
            rows.add(row.toString());
        }
        return rows;
    }
}
