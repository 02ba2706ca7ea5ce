package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.DealField;
import dev.sdelka.field.ParentType;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented examples of {@code crm.deal.add}, {@code .get} and {@code .fields}. */
class DealMethodsTest {

    private static final String USER_FIELD = "UF_CRM_1721244482250";

    private WireClient client;

    @BeforeEach
    void openPortalWithAUserFieldAndAParentType() {
        Storage storage = new MemoryStorage();
        storage.write(writer -> {
            writer.replaceReferenceData(writer.referenceData()
                    .with(UserField.of(USER_FIELD, UserFieldType.STRING, "Приветствие"))
                    .with(new ParentType(1220, "Проект")));
            return true;
        });
        client = WireClient.over(storage, StatusProfile.SEED);
    }

    @Test
    void documentedDealIsAddedAndAnswersItsId() {
        WireClient.Answer added = client.call("crm.deal.add", DOCUMENTED_DEAL);

        assertThat(added.status()).isEqualTo(200);
        assertThat(added.result()).isEqualTo(1L);
        assertThat(List.copyOf(added.json().keySet())).isEqualTo(List.of("result", "time"));
    }

    @Test
    void addedDealIsShownWithTextsOnlyInTheDocumentedOrder() {
        client.call("crm.deal.add", DOCUMENTED_DEAL);

        Map<?, ?> deal = client.call("crm.deal.get", "{\"ID\":1}").object();

        assertThat(deal.values())
                .allSatisfy(value ->
                        assertThat(value == null || value instanceof String).isTrue());
        List<String> expectedKeys = new ArrayList<>();
        for (DealField field : DealField.inAnswerOrder()) {
            if (field == DealField.LAST_ACTIVITY_BY) {
                expectedKeys.add("PARENT_ID_1220");
            }
            expectedKeys.add(field.name());
        }
        expectedKeys.add(USER_FIELD);
        assertThat(new ArrayList<Object>(deal.keySet())).isEqualTo(expectedKeys);
        assertThat(deal.get("ID")).isEqualTo("1");
        assertThat(deal.get("OPPORTUNITY")).isEqualTo("1000000.00");
        assertThat(deal.get("TAX_VALUE")).isEqualTo("0.10");
        assertThat(deal.get("PROBABILITY")).isEqualTo("99");
        assertThat(deal.get("CONTACT_ID")).isEqualTo("84");
        assertThat(deal.get("COMPANY_ID")).isEqualTo("9");
        assertThat(deal.get("BEGINDATE")).isEqualTo("2024-08-30T02:00:00+02:00");
        assertThat(deal.get("DATE_CREATE")).isEqualTo("2024-08-30T14:29:05+02:00");
        assertThat(deal.get("STAGE_SEMANTIC_ID")).isEqualTo("P");
        assertThat(deal.get("IS_NEW")).isEqualTo("N");
        assertThat(deal.get("IS_RETURN_CUSTOMER")).isEqualTo("Y");
        assertThat(deal.get("LEAD_ID")).isNull();
        assertThat(deal.get("PARENT_ID_1220")).isEqualTo("22");
        assertThat(deal.get(USER_FIELD)).isEqualTo("Привет мир!");
    }

    @Test
    void nothingAtAllMakesADealWithEveryDefault() {
        client.call("crm.deal.add", "{}");

        Map<?, ?> deal = client.call("crm.deal.get", "{\"id\":\"1\"}").object();

        assertThat(deal.get("TITLE")).isEqualTo("Сделка #1");
        assertThat(deal.get("TYPE_ID")).isEqualTo("SALE");
        assertThat(deal.get("SOURCE_ID")).isEqualTo("CALL");
        assertThat(deal.get("STAGE_ID")).isEqualTo("NEW");
        assertThat(deal.get("IS_NEW")).isEqualTo("Y");
        assertThat(deal.get("CATEGORY_ID")).isEqualTo("0");
        assertThat(deal.get("CURRENCY_ID")).isEqualTo("RUB");
        assertThat(deal.get("OPPORTUNITY")).isEqualTo("0.00");
        assertThat(deal.get("OPENED")).isEqualTo("Y");
        assertThat(deal.get("ASSIGNED_BY_ID")).isEqualTo("1");
        assertThat(deal.get("BEGINDATE")).isEqualTo("2024-08-30T02:00:00+02:00");
        assertThat(deal.get("CLOSEDATE")).isEqualTo("2024-09-06T02:00:00+02:00");
        assertThat(deal.get("PROBABILITY")).isNull();
    }

    @Test
    void emptyDateIsAnEmptyText() {
        client.call("crm.deal.add", "{\"fields\":{\"CLOSEDATE\":\"\"}}");

        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("CLOSEDATE"))
                .isEqualTo("");
    }

    @Test
    void unknownAndReadOnlyFieldsAreDroppedInSilence() {
        WireClient.Answer added = client.call(
                "crm.deal.add",
                "{\"fields\":{\"TITLE\":\"a\",\"NO_SUCH\":1,\"UF_CRM_NONE\":2,\"ID\":77,\"DATE_CREATE\":\"x\",\"CLOSED\":\"Y\"}}");

        assertThat(added.result()).isEqualTo(1L);
        Map<?, ?> deal = client.call("crm.deal.get", "{\"id\":1}").object();
        assertThat(deal.get("CLOSED")).isEqualTo("N");
        assertThat(deal.containsKey("NO_SUCH")).isFalse();
    }

    @Test
    void largeAmountsStayExact() {
        client.call("crm.deal.add", "{\"fields\":{\"OPPORTUNITY\":9999999999999999.985}}");
        client.call("crm.deal.add", "{\"fields\":{\"OPPORTUNITY\":1.10}}");

        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("OPPORTUNITY"))
                .isEqualTo("9999999999999999.99");
        assertThat(client.call("crm.deal.get", "{\"id\":2}").object().get("OPPORTUNITY"))
                .isEqualTo("1.10");
    }

    @Test
    void wrongCurrencyIsTheDocumentedErrorAndTheFirstWrongFieldIsNamed() {
        assertThat(client.call("crm.deal.add", "{\"fields\":{\"CURRENCY_ID\":\"XXX\"}}")
                        .description())
                .isEqualTo("Неверное значение поля «Валюта»");
        assertThat(client.call("crm.deal.add", "{\"fields\":{\"CURRENCY_ID\":\"XXX\",\"STAGE_ID\":\"YYY\"}}")
                        .description())
                .isEqualTo("Неверное значение поля «Стадия сделки»");
    }

    @Test
    void documentedUpdateTouchesWhatItNamesAndAnswersTrue() {
        client.call("crm.deal.add", DOCUMENTED_DEAL);

        WireClient.Answer updated = client.call(
                "crm.deal.update",
                "{\"ID\":1,\"FIELDS\":{\"TITLE\":\"Другое\",\"STAGE_ID\":\"WON\",\"OPPORTUNITY\":9999.99,\"CATEGORY_ID\":5,"
                        + "\"DATE_CREATE\":\"x\",\"PARENT_ID_1220\":1},\"PARAMS\":{\"REGISTER_SONET_EVENT\":\"N\"}}");

        assertThat(updated.result()).isEqualTo(true);
        Map<?, ?> deal = client.call("crm.deal.get", "{\"id\":1}").object();
        assertThat(deal.get("TITLE")).isEqualTo("Другое");
        assertThat(deal.get("STAGE_SEMANTIC_ID")).isEqualTo("S");
        assertThat(deal.get("CLOSED")).isEqualTo("Y");
        assertThat(deal.get("OPPORTUNITY")).isEqualTo("9999.99");
        assertThat(deal.get("CATEGORY_ID")).isEqualTo("0");
        assertThat(deal.get("PARENT_ID_1220")).isEqualTo("1");
        assertThat(deal.get("TYPE_ID")).isEqualTo("COMPLEX");
        assertThat(deal.get(USER_FIELD)).isEqualTo("Привет мир!");
    }

    @Test
    void updateThatChangesNothingAnswersTrueAndDeletedDealIsNotFound() {
        client.call("crm.deal.add", "{}");

        assertThat(client.call("crm.deal.update", "{\"id\":1}").result()).isEqualTo(true);
        assertThat(client.call("crm.deal.delete", "{\"id\":\"1\"}").result()).isEqualTo(true);
        for (String method : List.of("crm.deal.get", "crm.deal.update", "crm.deal.delete")) {
            WireClient.Answer answer = client.call(method, "{\"id\":1}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.description()).isEqualTo("Not found");
            assertThat(client.call(method, "{\"id\":0}").description()).isEqualTo("ID is not defined or invalid");
            assertThat(client.callAs(3, method, "{\"id\":1}").description()).isEqualTo("Access denied");
        }
    }

    @Test
    void emptyListIsAnEmptyObject() {
        assertThat(client.call("crm.deal.add", "{\"fields\":[],\"params\":[]}").result())
                .isEqualTo(1L);
        assertThat(client.call("crm.deal.add", "[]").result()).isEqualTo(2L);
    }

    @Test
    void fieldsAreDescribedInOrderWithTheDocumentedKeys() {
        Map<?, ?> fields = client.call("crm.deal.fields", "").object();

        assertThat(fields).hasSize(DealField.values().length + 2);
        assertThat(String.valueOf(fields.get("COMPANY_ID")))
                .isEqualTo("{type=crm_company, isRequired=false, isReadOnly=false, isImmutable=false, isMultiple=false,"
                        + " isDynamic=false, title=Компания, settings={parentEntityTypeId=4}}");
        assertThat(String.valueOf(fields.get("STAGE_ID")))
                .isEqualTo("{type=crm_status, isRequired=false, isReadOnly=false, isImmutable=false, isMultiple=false,"
                        + " isDynamic=false, statusType=DEAL_STAGE, title=Стадия сделки}");
        assertThat(String.valueOf(fields.get(USER_FIELD)))
                .isEqualTo("{type=string, isRequired=false, isReadOnly=false, isImmutable=false, isMultiple=false,"
                        + " isDynamic=true, title=" + USER_FIELD
                        + ", listLabel=Приветствие, formLabel=Приветствие, filterLabel=Приветствие, settings={SIZE=20, ROWS=1, REGEXP=,"
                        + " MIN_LENGTH=0, MAX_LENGTH=0, DEFAULT_VALUE=}}");
    }

    @Test
    void aFullDiskHasWordsOfItsOwnWhereDealsAreWritten() {
        WireClient full = WireClient.over(new BrokenStorage(StorageException.Kind.FULL), StatusProfile.SEED);
        for (String method : List.of("crm.deal.add", "crm.deal.update")) {
            WireClient.Answer answer = full.call(method, "{\"id\":1,\"fields\":{}}");
            assertThat(answer.description()).isEqualTo("Исчерпан выделенный дисковый ресурс");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).doesNotContain(BrokenStorage.SECRET);
        }
        assertThat(full.call("crm.deal.delete", "{\"id\":1}").error()).isEqualTo("INTERNAL_SERVER_ERROR");
    }

    private static final String DOCUMENTED_DEAL = """
            {"FIELDS": {"TITLE": "Новая сделка #1", "TYPE_ID": "COMPLEX", "CATEGORY_ID": 0,
              "STAGE_ID": "PREPARATION", "IS_RECURRING": "N", "IS_RETURN_CUSTOMER": "Y", "IS_REPEATED_APPROACH": "Y",
              "PROBABILITY": 99, "CURRENCY_ID": "EUR", "OPPORTUNITY": 1000000, "IS_MANUAL_OPPORTUNITY": "Y",
              "TAX_VALUE": 0.10, "COMPANY_ID": 9, "CONTACT_IDS": [84, 83],
              "BEGINDATE": "2024-08-30T12:00:00+02:00", "CLOSEDATE": "2024-08-30T12:00:00+02:00",
              "OPENED": "Y", "CLOSED": "N", "SOURCE_ID": "CALLBACK", "UTM_SOURCE": "google", "UTM_MEDIUM": "CPC",
              "PARENT_ID_1220": 22, "UF_CRM_1721244482250": "Привет мир!"},
             "PARAMS": {"REGISTER_SONET_EVENT": "N"}}
            """;
}
