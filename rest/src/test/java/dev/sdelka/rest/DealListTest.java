package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.DealField;
import dev.sdelka.field.ParentType;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code crm.deal.list} makes of filter, order, select and start. */
class DealListTest {

    private WireClient client;

    @BeforeEach
    void openPortalWithThreeDeals() {
        Storage storage = new MemoryStorage();
        storage.write(writer -> {
            writer.replaceReferenceData(writer.referenceData()
                    .with(UserField.of("UF_CRM_NOTE", UserFieldType.STRING, "Заметка"))
                    .with(UserField.of("UF_CRM_DONE", UserFieldType.BOOLEAN, "Готово"))
                    .with(new ParentType(1220, "Проект")));
            return true;
        });
        client = WireClient.over(storage, StatusProfile.SEED);
        add("""
                "TITLE":"Поставка молока","OPPORTUNITY":"100.50","STAGE_ID":"NEW","CONTACT_IDS":[5,7],\
                "CLOSEDATE":"2024-09-01","UF_CRM_NOTE":"срочно","UF_CRM_DONE":"1","PARENT_ID_1220":3""");
        add("""
                "TITLE":"молоко оптом","OPPORTUNITY":2000,"STAGE_ID":"WON","COMPANY_ID":9,"CLOSEDATE":""
                """);
        add("""
                "TITLE":"Хлеб","OPPORTUNITY":30,"STAGE_ID":"PREPARATION","ASSIGNED_BY_ID":6,"UF_CRM_NOTE":"потом"
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{};1,2,3",
                "{\"TITLE\":\"Хлеб\"};3",
                "{\"%TITLE\":\"МОЛОК\"};1,2",
                "{\"=%TITLE\":\"молок%\"};2",
                "{\"!%TITLE\":\"молок\"};3",
                "{\">OPPORTUNITY\":\"100.499\"};1,2",
                "{\"<=OPPORTUNITY\":100.5};1,3",
                "{\"><OPPORTUNITY\":[30,101]};1,3",
                "{\"STAGE_ID\":[\"NEW\",\"WON\"]};1,2",
                "{\"!STAGE_ID\":\"NEW\"};2,3",
                "{\"%STAGE_ID\":\"NE\"};``",
                "{\"%STAGE_ID\":\"NEW\"};1",
                "{\"%OPENED\":\"Y\"};1,2,3",
                "{\"%CLOSED\":\"n\"};1,3",
                "{\"%CLOSEDATE\":\"2024-09-01\"};1",
                "{\"=%DATE_CREATE\":\"2024-08-%\"};1,2,3",
                "{\"%UF_CRM_DONE\":\"Y\"};1",
                "{\"CONTACT_ID\":7};1",
                "{\"@CONTACT_ID\":[5,6]};1",
                "{\"!CONTACT_ID\":7};2,3",
                "{\"CONTACT_IDS\":7};1,2,3",
                "{\"COMPANY_ID\":0};1,3",
                "{\"!COMPANY_ID\":\"\"};2",
                "{\"!COMPANY_ID\":false};2",
                "{\"COMPANY_ID\":[false,9]};1,2,3",
                "{\"CLOSEDATE\":false};2",
                "{\"OPENED\":false};``",
                "{\"COMPANY_ID\":[0]};1,3",
                "{\"@COMPANY_ID\":[9,\"0\"]};1,2,3",
                "{\"@COMPANY_ID\":0};1,3",
                "{\"!@COMPANY_ID\":[0]};2",
                "{\"!@COMPANY_ID\":[0,9]};``",
                "{\"@CONTACT_ID\":[0,7]};1,2,3",
                "{\"ASSIGNED_BY_ID\":[0]};``",
                "{\"@UF_CRM_NOTE\":[\"\"]};2",
                "{\"UF_CRM_NOTE\":[null,\"потом\"]};2,3",
                "{\"!@UF_CRM_NOTE\":[\"\",\"потом\"]};1",
                "{\"CLOSEDATE\":\"\"};2",
                "{\">=CLOSEDATE\":\"2024-09-02T10:00:00+02:00\"};3",
                "{\"<DATE_CREATE\":\"2024-08-30\"};``",
                "{\">=DATE_CREATE\":\"2024-08-30\",\"ASSIGNED_BY_ID\":6};3",
                "{\"CLOSED\":\"Y\"};2",
                "{\"UF_CRM_NOTE\":\"срочно\"};1",
                "{\"%UF_CRM_NOTE\":\"О\"};1,3",
                "{\"UF_CRM_DONE\":1};1",
                "{\"PARENT_ID_1220\":3};1",
                "{\"!PARENT_ID_1220\":null};1",
                "{\"LOGIC\":\"OR\",\"TITLE\":\"Хлеб\",\"STAGE_ID\":\"WON\"};2,3",
                "{\"0\":{\"LOGIC\":\"OR\",\"TITLE\":\"Хлеб\",\"STAGE_ID\":\"WON\"},\">OPPORTUNITY\":1000};2",
                "[{\"LOGIC\":\"OR\",\"0\":{\"ID\":1},\"1\":{\"ID\":3}}];1,3",
                "{\"NO_SUCH\":1};1,2,3",
                "{\"TITLE' OR 1=1 --\":1};1,2,3",
                "{\"TITLE\":\"' OR 1=1 --\"};``",
                "{\"@ID\":[]};``",
                "{\"!@ID\":[]};1,2,3",
                "{\"ID\":\"x\"};``"
            })
    void filterFinds(String filter, String expected) {
        List<String> ids = ids("{\"filter\":" + filter + "}");

        assertThat(String.join(",", ids)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{};1,2,3",
                "{\"ID\":\"DESC\"};3,2,1",
                "{\"OPPORTUNITY\":\"ASC\"};3,1,2",
                "{\"OPPORTUNITY\":\"desc\"};2,1,3",
                "{\"CLOSEDATE\":\"ASC\"};2,1,3",
                "{\"UF_CRM_NOTE\":\"ASC\"};2,3,1",
                "{\"CLOSED\":\"DESC\",\"TITLE\":\"ASC\"};2,1,3",
                "{\"NO_SUCH\":\"ASC\",\"ID DESC, (SELECT 1)\":\"ASC\"};1,2,3",
                "{\"ID\":\"sideways\"};1,2,3"
            })
    void orderOrders(String order, String expected) {
        assertThat(String.join(",", ids("{\"order\":" + order + "}"))).isEqualTo(expected);
    }

    @Test
    void selectShowsTheNamedFieldsInItsOrderAndIgnoresUnknownOnes() {
        assertThat(
                        keys(
                                "{\"select\":[\"TITLE\",\"NO_SUCH\",\"UF_CRM_NOTE\",\"ID\",\"CONTACT_IDS\",\"PARENT_ID_1220\"]}"))
                .containsExactly("TITLE", "UF_CRM_NOTE", "ID", "PARENT_ID_1220");
    }

    @Test
    void withoutSelectAllFieldsAreShownAndAStarShowsNoUserFields() {
        List<String> standard = new ArrayList<>();
        for (DealField field : DealField.inAnswerOrder()) {
            if (field == DealField.LAST_ACTIVITY_BY) {
                standard.add("PARENT_ID_1220");
            }
            standard.add(field.name());
        }
        List<String> all = new ArrayList<>(standard);
        all.addAll(List.of("UF_CRM_NOTE", "UF_CRM_DONE"));

        assertThat(keys("{}")).isEqualTo(all);
        assertThat(keys("{\"select\":[\"*\"]}")).isEqualTo(standard);
        assertThat(keys("{\"select\":[\"*\",\"UF_*\"]}")).isEqualTo(all);
        assertThat(keys("{\"select\":[\"UF_*\",\"ID\"]}")).containsExactly("UF_CRM_NOTE", "UF_CRM_DONE", "ID");
    }

    @Test
    void pagesHaveFiftyDealsAndSayWhereTheNextOneBegins() {
        LongStream.rangeClosed(4, 120).forEach(id -> add("\"TITLE\":\"x\""));

        WireClient.Answer first = client.call("crm.deal.list", "{}");
        WireClient.Answer last = client.call("crm.deal.list", "{\"start\":\"100\"}");

        assertThat(List.copyOf(first.json().keySet())).isEqualTo(List.of("result", "next", "total", "time"));
        assertThat((List<?>) first.result()).hasSize(50);
        assertThat(first.json().get("next")).isEqualTo(50L);
        assertThat(first.json().get("total")).isEqualTo(120L);
        assertThat((List<?>) last.result()).hasSize(20);
        assertThat(List.copyOf(last.json().keySet())).isEqualTo(List.of("result", "total", "time"));
        assertThat(client.call("crm.deal.list", "{\"start\":1,\"select\":[\"ID\"]}")
                        .json()
                        .get("total"))
                .isEqualTo(120L);
    }

    @Test
    void withoutCountingAPageHasFiftyDealsToo() {
        LongStream.rangeClosed(4, 120).forEach(id -> add("\"TITLE\":\"x\""));

        WireClient.Answer page = client.call(
                "crm.deal.list",
                "{\"start\":-1,\"order\":{\"ID\":\"ASC\"},\"filter\":{\">ID\":60},\"select\":[\"ID\"]}");

        assertThat(List.copyOf(page.json().keySet())).isEqualTo(List.of("result", "time"));
        assertThat((List<?>) page.result()).hasSize(50);
        assertThat(((Map<?, ?>) ((List<?>) page.result()).get(0)).get("ID")).isEqualTo("61");
    }

    @Test
    void valuesLookAsInGet() {
        Map<?, ?> listed = (Map<?, ?>) ((List<?>)
                        client.call("crm.deal.list", "{\"filter\":{\"ID\":1}}").result())
                .get(0);

        assertThat(listed).isEqualTo(client.call("crm.deal.get", "{\"id\":1}").object());
    }

    @Test
    void refusalsHaveTheWordsOfTheList() {
        assertThat(client.callAs(3, "crm.deal.list", "{}").description()).isEqualTo("Access denied.");
        assertThat(client.call("crm.deal.list", "{\"order\":\"x\"}").description())
                .isEqualTo("Parameter 'order' must be array.");
        assertThat(client.call("crm.deal.list", "{\"filter\":5}").description())
                .isEqualTo("Parameter 'filter' must be array.");
        assertThat(client.call("crm.deal.list", "{\"filter\":5}").error()).isEmpty();
        assertThat(client.call("crm.deal.list", "{\"filter\":5}").status()).isEqualTo(400);
    }

    private void add(String fields) {
        client.call("crm.deal.add", "{\"fields\":{" + fields + "}}").result();
    }

    private List<String> ids(String parameters) {
        List<String> ids = new ArrayList<>();
        for (Object deal : (List<?>) client.call("crm.deal.list", parameters).result()) {
            ids.add((String) ((Map<?, ?>) deal).get("ID"));
        }
        return ids;
    }

    private List<Object> keys(String parameters) {
        List<?> deals = (List<?>) client.call("crm.deal.list", parameters).result();
        return new ArrayList<>(((Map<?, ?>) deals.get(0)).keySet());
    }
}
