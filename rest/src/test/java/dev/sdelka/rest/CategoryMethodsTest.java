package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.CategoryChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code crm.category.*}. */
class CategoryMethodsTest {

    private final WireClient client = WireClient.overMemory();

    @Test
    void newCategoryComesWithItsOwnStages() {
        Map<?, ?> added = (Map<?, ?>) call("add", "\"fields\":{\"name\":\"Опт\",\"sort\":\"50\"}")
                .object()
                .get("category");

        assertThat(added.toString()).isEqualTo("{id=1, name=Опт, sort=50, entityTypeId=2, isDefault=N}");
        List<String> stages = new ArrayList<>();
        for (Object stage : (List<?>) client.call("crm.status.entity.items", "{\"entityId\":\"DEAL_STAGE_1\"}")
                .result()) {
            stages.add((String) ((Map<?, ?>) stage).get("STATUS_ID"));
        }
        assertThat(stages)
                .containsExactly(
                        "C1:NEW",
                        "C1:PREPARATION",
                        "C1:PREPAYMENT_INVOICE",
                        "C1:EXECUTING",
                        "C1:FINAL_INVOICE",
                        "C1:WON",
                        "C1:LOSE",
                        "C1:APOLOGY");
        client.call("crm.deal.add", "{\"fields\":{\"CATEGORY_ID\":1}}");
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("STAGE_ID"))
                .isEqualTo("C1:NEW");
    }

    @Test
    void categoriesAreListedBySortOnOnePageAndTheGeneralOneHasNoOrigin() {
        call("add", "\"fields\":{\"name\":\"Опт\",\"sort\":200}");

        WireClient.Answer answer = call("list", "\"start\":0");

        assertThat(answer.object().get("categories").toString())
                .isEqualTo("[{id=1, name=Опт, sort=200, entityTypeId=2, isDefault=N, originId=, originatorId=},"
                        + " {id=0, name=Общая, sort=300, entityTypeId=2, isDefault=Y}]");
        assertThat(answer.json().get("total")).isEqualTo(2L);
    }

    @Test
    void updateTouchesWhatItNamesAndNotTheDefault() {
        call("add", "\"fields\":{\"name\":\"Опт\",\"isDefault\":\"Y\"}");

        for (String isDefault : List.of("\"Y\"", "\"N\"", "true", "[]", "\"perhaps\"")) {
            Map<?, ?> updated = (Map<?, ?>) call("update", "\"id\":1,\"fields\":{\"isDefault\":" + isDefault + "}")
                    .object()
                    .get("category");
            assertThat(updated.toString()).isEqualTo("{id=1, name=Опт, sort=500, entityTypeId=2, isDefault=N}");
        }
        assertThat(((Map<?, ?>) call("get", "\"id\":\"0\"").object().get("category")).get("isDefault"))
                .isEqualTo("Y");
    }

    @Test
    void sortBelowZeroIsZero() {
        for (String sort : List.of("-1", "\"-7\"", "-9000000000000")) {
            Map<?, ?> added = (Map<?, ?>) call("add", "\"fields\":{\"name\":\"Опт\",\"sort\":" + sort + "}")
                    .object()
                    .get("category");
            assertThat(added.get("sort")).isEqualTo(0L);
            Map<?, ?> updated = (Map<?, ?>) call("update", "\"id\":0,\"fields\":{\"sort\":" + sort + "}")
                    .object()
                    .get("category");
            assertThat(updated.get("sort")).isEqualTo(0L);
        }
        assertThat(call("update", "\"id\":0,\"fields\":{\"sort\":2147483648}").description())
                .isEqualTo("Field 'SORT' is invalid");
    }

    @Test
    void hostMakesAnotherCategoryTheDefaultAndTheGeneralOneStaysAllTheSame() {
        Category added = client.crm().categories().add(Actor.user(1), new CategoryChanges("Опт", -5, true));

        assertThat(added).isEqualTo(new Category(1, "Опт", 0, true));
        assertThat(call("delete", "\"id\":1").description()).isEqualTo("Default deal category can not be deleted");
        assertThat(call("delete", "\"id\":0").error()).isEqualTo("REMOVING_DISABLED");
        client.call("crm.deal.add", "{}");
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("CATEGORY_ID"))
                .isEqualTo("1");
    }

    @Test
    void categoryWithDealsStaysAndAnEmptyOneGoesWithItsStagesAndItsIdDoesNotComeAgain() {
        call("add", "\"fields\":{\"name\":\"Опт\"}");
        client.call("crm.deal.add", "{\"fields\":{\"CATEGORY_ID\":1}}");
        assertThat(call("delete", "\"id\":1").description()).isEqualTo("Найдены сделки, относящиеся к воронке Опт");

        client.call("crm.deal.delete", "{\"id\":1}");
        assertThat(call("delete", "\"id\":1").result()).isNull();

        assertThat(call("get", "\"id\":1").error()).isEqualTo("NOT_FOUND");
        assertThat(client.call("crm.status.entity.items", "{\"entityId\":\"DEAL_STAGE_1\"}")
                        .error())
                .isEmpty();
        Map<?, ?> added = (Map<?, ?>)
                call("add", "\"fields\":{\"name\":\"Розница\"}").object().get("category");
        assertThat(added.get("id")).isEqualTo(2L);
    }

    @Test
    void whoMaySeeNoDealSeesNoCategory() {
        WireClient.Answer listed = client.callAs(2, "crm.category.list", "{\"entityTypeId\":2}");
        assertThat(listed.object().get("categories")).isEqualTo(List.of());
        assertThat(listed.json().get("total")).isEqualTo(0L);

        WireClient.Answer denied = client.callAs(2, "crm.category.get", "{\"entityTypeId\":2,\"id\":0}");
        assertThat(denied.error()).isEqualTo("ACCESS_DENIED");
        assertThat(denied.description()).isEqualTo("Доступ запрещен");
        assertThat(denied.status()).isEqualTo(400);
        assertThat(client.callAs(5, "crm.category.get", "{\"entityTypeId\":2,\"id\":0}")
                        .object())
                .isNotEmpty();
    }

    @Test
    void settingsAreForThoseWhoMay() {
        for (String method : List.of("crm.category.add", "crm.category.update", "crm.category.delete")) {
            assertThat(client.callAs(2, method, "{\"entityTypeId\":2,\"id\":\"x\",\"fields\":{\"sort\":\"y\"}}")
                            .error())
                    .isEqualTo("ACCESS_DENIED");
        }
    }

    @Test
    void textsThatNoStoreCouldKeepAreRefused() {
        assertThat(client.call("crm.category.add", "{\"entityTypeId\":2,\"fields\":{\"name\":\"a\\u0000b\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(client.crm().referenceData().categories()).hasSize(1);
    }

    @Test
    void otherTypesHaveNoCategories() {
        assertThat(client.call("crm.category.list", "{\"entityTypeId\":1}").description())
                .isEqualTo("Entity type LEAD is not supported");
        assertThat(client.call("crm.category.list", "{\"entityTypeId\":31}").description())
                .isEqualTo("Entity type SMART_INVOICE is not supported");
        assertThat(client.call("crm.category.list", "{}").description()).isEqualTo("Смарт-процесс не найден");
        client.call("crm.type.add", "{\"fields\":{\"title\":\"x\",\"entityTypeId\":1048}}");
        assertThat(client.call("crm.category.list", "{\"entityTypeId\":1048}").description())
                .isEqualTo("Entity type DYNAMIC_1048 is not supported");
    }

    @Test
    void clientsHaveNoOtherDefaultCategory() {
        for (String type : List.of("3", "\"4\"")) {
            WireClient.Answer answer = client.callAs(
                    2, "crm.category.add", "{\"entityTypeId\":" + type + ",\"fields\":{\"isDefault\":\"Y\"}}");
            assertThat(answer.error()).isEqualTo("0");
            assertThat(answer.description())
                    .isEqualTo("Default client category does not support updating default state");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(client.call(
                                    "crm.category.add",
                                    "{\"entityTypeId\":" + type + ",\"fields\":{\"isDefault\":\"N\"}}")
                            .error())
                    .isEqualTo("ENTITY_TYPE_NOT_SUPPORTED");
        }
    }

    @Test
    void fieldsAreDescribedWithTheirUpperNames() {
        Map<?, ?> fields = (Map<?, ?>) call("fields", "\"x\":1").object().get("fields");

        assertThat(new ArrayList<Object>(fields.keySet()))
                .isEqualTo(List.of("id", "name", "sort", "entityTypeId", "isDefault", "originId", "originatorId"));
        assertThat(fields.get("entityTypeId").toString())
                .isEqualTo("{type=integer, isRequired=true, isReadOnly=true, isImmutable=false, isMultiple=false,"
                        + " isDynamic=false, title=ENTITY_TYPE_ID, upperName=ENTITY_TYPE_ID}");
    }

    private WireClient.Answer call(String verb, String parameters) {
        return client.call("crm.category." + verb, "{\"entityTypeId\":2," + parameters + "}");
    }
}
