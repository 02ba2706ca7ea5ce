package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code crm.deal.userfield.*}, {@code crm.userfield.*}, and values of user fields in deals. */
class UserFieldMethodsTest {

    private static final String COLOURS =
            "\"USER_TYPE_ID\":\"enumeration\",\"FIELD_NAME\":\"COLOUR\",\"LABEL\":\"Цвет\","
                    + "\"LIST\":[{\"VALUE\":\"Красный\",\"SORT\":100,\"XML_ID\":\"r\"},{\"VALUE\":\"Синий\",\"SORT\":200}]";

    private final WireClient client = WireClient.overMemory();

    @Test
    void fieldIsShownWithItsLabelsInAllLanguages() {
        assertThat(add("\"USER_TYPE_ID\":\"string\",\"FIELD_NAME\":\"HELLO\",\"LABEL\":\"Привет\",\"SORT\":1000,"
                        + "\"SETTINGS\":{\"ROWS\":3},\"EDIT_FORM_LABEL\":{\"en\":\"Hello\"}"))
                .isEqualTo(1L);

        Map<?, ?> field = client.call("crm.deal.userfield.get", "{\"id\":1}").object();

        assertThat(new ArrayList<Object>(field.keySet()))
                .isEqualTo(List.of(
                        "ID",
                        "ENTITY_ID",
                        "FIELD_NAME",
                        "USER_TYPE_ID",
                        "XML_ID",
                        "SORT",
                        "MULTIPLE",
                        "MANDATORY",
                        "SHOW_FILTER",
                        "SHOW_IN_LIST",
                        "EDIT_IN_LIST",
                        "IS_SEARCHABLE",
                        "SETTINGS",
                        "EDIT_FORM_LABEL",
                        "LIST_COLUMN_LABEL",
                        "LIST_FILTER_LABEL",
                        "ERROR_MESSAGE",
                        "HELP_MESSAGE"));
        assertThat(field.get("ID")).isEqualTo("1");
        assertThat(field.get("SORT")).isEqualTo("1000");
        assertThat(field.get("XML_ID")).isNull();
        assertThat(field.get("SETTINGS").toString())
                .isEqualTo("{SIZE=20, ROWS=3, REGEXP=, MIN_LENGTH=0, MAX_LENGTH=0, DEFAULT_VALUE=}");
        Map<?, ?> label = (Map<?, ?>) field.get("EDIT_FORM_LABEL");
        assertThat(label).hasSize(21);
        assertThat(label.get("en")).isEqualTo("Hello");
        assertThat(label.get("vn")).isEqualTo("Привет");
    }

    @Test
    void listShowsLabelsOfTheLanguageThatItIsAskedFor() {
        add(COLOURS);
        add("\"USER_TYPE_ID\":\"employee\",\"FIELD_NAME\":\"A\",\"SORT\":5,\"MULTIPLE\":\"Y\"");

        List<?> plain = list("\"filter\":{\"!ID\":99}");
        assertThat(plain)
                .extracting(field -> ((Map<?, ?>) field).get("FIELD_NAME"))
                .isEqualTo(List.of("UF_CRM_A", "UF_CRM_COLOUR"));
        assertThat(((Map<?, ?>) plain.get(0)).containsKey("EDIT_FORM_LABEL")).isFalse();
        assertThat(((Map<?, ?>) plain.get(0)).get("SETTINGS")).isEqualTo(List.of());

        List<?> russian = list("\"filter\":{\"LANG\":\"ru\",\"MULTIPLE\":\"N\"},\"order\":{\"ID\":\"DESC\"}");
        Map<?, ?> colour = (Map<?, ?>) russian.get(0);
        assertThat(russian).hasSize(1);
        assertThat(colour.get("LIST_COLUMN_LABEL")).isEqualTo("Цвет");
        assertThat(((Map<?, ?>) ((List<?>) colour.get("LIST")).get(0)).toString())
                .isEqualTo("{ID=1, SORT=100, VALUE=Красный, DEF=N, XML_ID=r}");
        assertThat((String) ((Map<?, ?>) ((List<?>) colour.get("LIST")).get(1)).get("XML_ID"))
                .hasSize(32);
    }

    @Test
    void fieldsOfDealsAreDescribedWithTheirListsAndSettings() {
        add(COLOURS + ",\"MANDATORY\":\"Y\",\"MULTIPLE\":\"Y\"");
        add("\"USER_TYPE_ID\":\"crm_status\",\"FIELD_NAME\":\"S\",\"SETTINGS\":{\"ENTITY_TYPE\":\"SOURCE\"}");

        Map<?, ?> fields = client.call("crm.deal.fields", "{}").object();

        assertThat(fields.get("UF_CRM_COLOUR").toString())
                .isEqualTo("{type=enumeration, isRequired=true, isReadOnly=false, isImmutable=false, isMultiple=true,"
                        + " isDynamic=true, items=[{ID=1, VALUE=Красный}, {ID=2, VALUE=Синий}], title=UF_CRM_COLOUR,"
                        + " listLabel=Цвет, formLabel=Цвет, filterLabel=Цвет, settings={DISPLAY=LIST, LIST_HEIGHT=1,"
                        + " CAPTION_NO_VALUE=, SHOW_NO_VALUE=Y}}");
        assertThat(fields.get("UF_CRM_S").toString())
                .contains("statusType=SOURCE, title=UF_CRM_S", "settings={ENTITY_TYPE=SOURCE}");
    }

    @Test
    void valuesOfEachTypeAreShownAsThePortalShowsThem() {
        for (UserFieldType type : UserFieldType.values()) {
            add("\"USER_TYPE_ID\":\"" + type.wireName() + "\",\"FIELD_NAME\":\"" + type
                    + "\",\"LIST\":[{\"VALUE\":\"a\"}]");
        }
        add("\"USER_TYPE_ID\":\"file\",\"FIELD_NAME\":\"FILES\",\"MULTIPLE\":\"Y\"");
        client.call(
                "crm.deal.add",
                "{\"fields\":{\"UF_CRM_STRING\":\"x\",\"UF_CRM_INTEGER\":\"5\",\"UF_CRM_DOUBLE\":1.50,"
                        + "\"UF_CRM_BOOLEAN\":\"Y\",\"UF_CRM_ENUMERATION\":1,\"UF_CRM_MONEY\":\"300.50|RUB\","
                        + "\"UF_CRM_URL\":\"https://a.example\",\"UF_CRM_ADDRESS\":\"Москва|;|1|2\","
                        + "\"UF_CRM_FILE\":{\"fileData\":[\"a.txt\",\"YQ==\"]},\"UF_CRM_EMPLOYEE\":1,"
                        + "\"UF_CRM_CRM_STATUS\":\"any\",\"UF_CRM_IBLOCK_SECTION\":7,\"UF_CRM_IBLOCK_ELEMENT\":8,"
                        + "\"UF_CRM_CRM\":\"L_5\",\"UF_CRM_DATE\":\"2024-08-30\",\"UF_CRM_DATETIME\":\"2024-08-30T12:00:00+02:00\""
                        + "}}");

        Map<?, ?> deal = client.call("crm.deal.get", "{\"id\":1}").object();

        Map<String, Object> shown = new LinkedHashMap<>();
        deal.forEach((name, value) -> {
            if (name.toString().startsWith("UF_")) {
                shown.put(name.toString().substring("UF_CRM_".length()), value);
            }
        });
        assertThat(shown.toString())
                .isEqualTo("{STRING=x, INTEGER=5, DOUBLE=1.5, BOOLEAN=1, ENUMERATION=1,"
                        + " DATETIME=2024-08-30T12:00:00+02:00, DATE=2024-08-30T02:00:00+02:00, MONEY=300.5|RUB,"
                        + " URL=https://a.example, ADDRESS=Москва|;|1|2, FILE={id=1, name=a.txt}, EMPLOYEE=1,"
                        + " CRM_STATUS=any, IBLOCK_SECTION=7, IBLOCK_ELEMENT=8, CRM=L_5, FILES=[]}");
    }

    @Test
    void dealsAreFoundByTheirUserFields() {
        add("\"USER_TYPE_ID\":\"money\",\"FIELD_NAME\":\"M\"");
        add("\"USER_TYPE_ID\":\"string\",\"FIELD_NAME\":\"S\",\"MULTIPLE\":\"Y\"");
        add("\"USER_TYPE_ID\":\"crm_status\",\"FIELD_NAME\":\"C\"");
        add("\"USER_TYPE_ID\":\"file\",\"FIELD_NAME\":\"F\"");
        client.call(
                "crm.deal.add",
                "{\"fields\":{\"UF_CRM_M\":\"300|RUB\",\"UF_CRM_S\":[\"a\",\"b\"],\"UF_CRM_C\":\"AB\"}}");
        client.call(
                "crm.deal.add",
                "{\"fields\":{\"UF_CRM_M\":\"300|USD\",\"UF_CRM_S\":\"c\",\"UF_CRM_F\":[\"a.txt\",\"YQ==\"]}}");

        assertThat(found("\"UF_CRM_M\":\"300|RUB\"")).containsExactly("1");
        assertThat(found("\"UF_CRM_M\":300")).containsExactly("1", "2");
        assertThat(found("\">UF_CRM_M\":300")).isEmpty();
        assertThat(found("\"UF_CRM_S\":\"b\"")).containsExactly("1");
        assertThat(found("\"!UF_CRM_S\":\"b\"")).containsExactly("2");
        assertThat(found("\"%UF_CRM_C\":\"A\"")).isEmpty();
        assertThat(found("\"%UF_CRM_C\":\"AB\"")).containsExactly("1");
        assertThat(found("\"UF_CRM_F\":1")).containsExactly("2");
        assertThat(found("\"!UF_CRM_F\":\"\"")).containsExactly("2");
    }

    @Test
    void updateAnswersTrueAndDeleteTakesTheValuesAlong() {
        add("\"USER_TYPE_ID\":\"string\",\"FIELD_NAME\":\"S\"");
        client.call("crm.deal.add", "{\"fields\":{\"UF_CRM_S\":\"x\"}}");
        assertThat(client.call("crm.deal.userfield.update", "{\"id\":1,\"fields\":{\"MANDATORY\":\"Y\"}}")
                        .result())
                .isEqualTo(true);
        assertThat(client.call("crm.deal.add", "{}").description()).isEqualTo("Неверное значение поля «UF_CRM_S»");
        assertThat(client.call("crm.deal.userfield.delete", "{\"id\":1}").result())
                .isEqualTo(true);
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().containsKey("UF_CRM_S"))
                .isFalse();
        assertThat(client.call("crm.deal.add", "{}").result()).isEqualTo(2L);
    }

    @Test
    void whoMayNotIsToldSoWithStatus403() {
        for (String method : List.of("add", "update", "delete", "list")) {
            WireClient.Answer refused =
                    client.callAs(3, "crm.deal.userfield." + method, "{\"id\":\"x\",\"fields\":\"x\"}");
            assertThat(List.of(refused.error(), refused.description(), refused.status()))
                    .as(method)
                    .isEqualTo(List.of("", "Access denied", 403));
        }
        assertThat(client.callAs(3, "crm.deal.userfield.list", "{}").status()).isEqualTo(403);
    }

    @Test
    void theSameXmlIdHasOtherWordsInAnUpdate() {
        add(COLOURS);
        assertThat(client.call(
                                "crm.deal.userfield.update",
                                "{\"id\":1,\"fields\":{\"LIST\":[{\"VALUE\":\"x\",\"XML_ID\":\"r\"}]}}")
                        .description())
                .isEqualTo("Элемент списка со значением XML_ID='r' уже существует");
    }

    @Test
    void typesAndFieldsAreDescribed() {
        assertThat(((List<?>) client.call("crm.userfield.types", "{}").result())
                        .get(2)
                        .toString())
                .isEqualTo("{ID=double, title=Число}");
        assertThat(client.call("crm.userfield.fields", "{}")
                        .object()
                        .get("FIELD_NAME")
                        .toString())
                .isEqualTo("{type=string, title=Код, isImmutable=true}");
        assertThat(client.call("crm.userfield.enumeration.fields", "{}")
                        .object()
                        .keySet()
                        .toString())
                .isEqualTo("[ID, SORT, VALUE, DEF, DEL]");
    }

    private Object add(String fields) {
        return client.call("crm.deal.userfield.add", "{\"fields\":{" + fields + "}}")
                .result();
    }

    private List<?> list(String parameters) {
        return (List<?>)
                client.call("crm.deal.userfield.list", "{" + parameters + "}").result();
    }

    private List<Object> found(String filter) {
        List<Object> ids = new ArrayList<>();
        List<?> deals = (List<?>) client.call("crm.deal.list", "{\"select\":[\"ID\"],\"filter\":{" + filter + "}}")
                .result();
        deals.forEach(deal -> ids.add(((Map<?, ?>) deal).get("ID")));
        return ids;
    }
}
