package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code crm.deal.productrows.*}. */
class ProductRowMethodsTest {

    private static final List<String> KEYS = List.of(
            "ID",
            "OWNER_ID",
            "OWNER_TYPE",
            "PRODUCT_ID",
            "PRODUCT_NAME",
            "ORIGINAL_PRODUCT_NAME",
            "PRODUCT_DESCRIPTION",
            "PRICE",
            "PRICE_EXCLUSIVE",
            "PRICE_NETTO",
            "PRICE_BRUTTO",
            "PRICE_ACCOUNT",
            "QUANTITY",
            "DISCOUNT_TYPE_ID",
            "DISCOUNT_RATE",
            "DISCOUNT_SUM",
            "TAX_RATE",
            "TAX_INCLUDED",
            "CUSTOMIZED",
            "MEASURE_CODE",
            "MEASURE_NAME",
            "SORT",
            "XML_ID",
            "TYPE",
            "STORE_ID",
            "RESERVE_ID",
            "DATE_RESERVE_END",
            "RESERVE_QUANTITY");

    private final WireClient client = WireClient.overMemory();

    @BeforeEach
    void addDeal() {
        client.call("crm.deal.add", "{}");
    }

    @Test
    void documentedRowsAreSetAndGiveTheDealItsAmountAndTax() {
        set(
                "{\"PRODUCT_ID\":456,\"PRICE\":1000,\"QUANTITY\":10,\"DISCOUNT_TYPE_ID\":1,\"DISCOUNT_SUM\":100,\"TAX_RATE\":13,"
                        + "\"MEASURE_CODE\":796,\"MEASURE_NAME\":\"шт\",\"SORT\":10}",
                "{\"PRODUCT_NAME\":\"Товар #2\",\"PRICE\":500,\"QUANTITY\":5,\"DISCOUNT_TYPE_ID\":2,\"DISCOUNT_RATE\":10,"
                        + "\"TAX_RATE\":10,\"MEASURE_CODE\":166,\"MEASURE_NAME\":\"кг\",\"SORT\":20}");

        List<Map<?, ?>> rows = rows();
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(new ArrayList<Object>(row.keySet())).isEqualTo(KEYS));
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("12500.00");
        assertThat(deal().get("TAX_VALUE")).isEqualTo("1377.71"); // 1150.44 and 227.27
    }

    @Test
    void discountOfTenPercentIsThatOfTheDocumentedRow() {
        set("{\"PRICE\":899.1,\"DISCOUNT_TYPE_ID\":2,\"DISCOUNT_RATE\":10}");

        Map<?, ?> row = rows().get(0);
        requireNumber(row, "PRICE", "899.1");
        requireNumber(row, "PRICE_EXCLUSIVE", "899.1");
        requireNumber(row, "PRICE_NETTO", "999");
        requireNumber(row, "PRICE_BRUTTO", "999");
        requireNumber(row, "DISCOUNT_SUM", "99.9");
        assertThat(row.get("PRICE_ACCOUNT")).isEqualTo("899.10");
        assertThat(row.get("TAX_RATE")).isNull();
        assertThat(row.get("OWNER_TYPE")).isEqualTo("D");
        assertThat(row.get("ID")).isEqualTo("1");
    }

    @Test
    void rateOfADiscountSumIsItsPartOfThePriceBeforeIt() {
        set("{\"PRICE\":1000,\"DISCOUNT_TYPE_ID\":1,\"DISCOUNT_SUM\":500.12}");

        requireNumber(rows().get(0), "DISCOUNT_RATE", "33.34");
        requireNumber(rows().get(0), "PRICE_NETTO", "1500.12");
    }

    @Test
    void wholePriceAsDiscountNeedsItsSum() {
        set("{\"PRICE\":0,\"DISCOUNT_TYPE_ID\":2,\"DISCOUNT_RATE\":100,\"DISCOUNT_SUM\":70}");

        requireNumber(rows().get(0), "PRICE_NETTO", "70");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("0.00");
    }

    @Test
    void defaultsAreOneUnitWithoutDiscountAndTax() {
        set("{\"PRODUCT_NAME\":\"Стул\",\"PRICE\":\"10.005\"}", "{\"PRODUCT_ID\":456}");

        Map<?, ?> row = rows().get(0);
        requireNumber(row, "QUANTITY", "1");
        requireNumber(row, "DISCOUNT_TYPE_ID", "2");
        requireNumber(row, "DISCOUNT_RATE", "0");
        requireNumber(row, "SORT", "0");
        requireNumber(row, "MEASURE_CODE", "0");
        assertThat(row.get("MEASURE_NAME")).isEqualTo("");
        assertThat(row.get("TAX_INCLUDED")).isEqualTo("N");
        requireNumber(rows().get(1), "MEASURE_CODE", "796");
        assertThat(rows().get(1).get("MEASURE_NAME")).isEqualTo("шт");
        assertThat(rows().get(1).get("PRODUCT_NAME")).isEqualTo("");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("10.01");
    }

    @Test
    void amountFollowsTheRowsUntilItIsManual() {
        set("{\"PRICE\":70}");
        update("\"OPPORTUNITY\":5,\"TAX_VALUE\":3");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("70.00");
        assertThat(deal().get("TAX_VALUE")).isEqualTo("0.00");

        update("\"OPPORTUNITY\":5,\"IS_MANUAL_OPPORTUNITY\":\"Y\"");
        set("{\"PRICE\":80}");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("5.00");

        update("\"IS_MANUAL_OPPORTUNITY\":\"N\"");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("80.00");

        client.call("crm.deal.productrows.set", "{\"id\":1,\"rows\":[]}");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("0.00");
        update("\"OPPORTUNITY\":6");
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("6.00");
    }

    @Test
    void rowWithNeitherProductNorNameIsCalledByItsId() {
        set("{\"PRICE\":1}", "{\"PRODUCT_ID\":0,\"PRODUCT_NAME\":\"\"}", "{\"PRODUCT_NAME\":\"Стул\"}");

        assertThat(rows()).extracting(row -> row.get("PRODUCT_NAME")).isEqualTo(List.of("[1]", "[2]", "Стул"));
    }

    @Test
    void pricesThatAreGivenStayAndTheOthersFollow() {
        set(
                "{\"PRICE\":120,\"TAX_RATE\":20,\"PRICE_EXCLUSIVE\":99,\"PRICE_NETTO\":\"110\",\"PRICE_BRUTTO\":130}",
                "{\"PRICE\":120,\"TAX_RATE\":20,\"PRICE_EXCLUSIVE\":99,\"DISCOUNT_TYPE_ID\":1,\"DISCOUNT_SUM\":11}",
                "{\"PRICE_BRUTTO\":-5}");

        List<Map<?, ?>> rows = rows();
        requireNumber(rows.get(0), "PRICE_EXCLUSIVE", "99");
        requireNumber(rows.get(0), "PRICE_NETTO", "110");
        requireNumber(rows.get(0), "PRICE_BRUTTO", "130");
        requireNumber(rows.get(0), "DISCOUNT_SUM", "11");
        requireNumber(rows.get(1), "PRICE_NETTO", "110");
        requireNumber(rows.get(1), "PRICE_BRUTTO", "132");
        requireNumber(rows.get(1), "DISCOUNT_RATE", "10");
        requireNumber(rows.get(2), "PRICE", "0");
        requireNumber(rows.get(2), "PRICE_BRUTTO", "-5");
        assertThat(deal().get("TAX_VALUE")).isEqualTo("40.00"); // of 120 and 20 %, twice
    }

    @Test
    void rowsAreAListOfObjects() {
        set("{\"PRICE\":70}");

        for (String rows : List.of("", ",\"rows\":\"x\"", ",\"rows\":null")) {
            requireRefusal(rows, "The parameter rows must be array");
        }
        requireRefusal(",\"rows\":[\"x\"]", "The parameter rows[0] must be array");
        requireRefusal(",\"rows\":[{\"PRICE\":1},5]", "The parameter rows[1] must be array");
        requireRefusal(",\"rows\":[null]", "The parameter rows[0] must be array");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void wrongRowChangesNothing() {
        set("{\"PRICE\":70}");

        WireClient.Answer answer =
                client.call("crm.deal.productrows.set", "{\"id\":1,\"rows\":[{\"PRICE\":1},{\"QUANTITY\":\"many\"}]}");

        assertThat(answer.description()).isEqualTo("Неверное значение поля «Количество»");
        assertThat(rows()).hasSize(1);
        assertThat(deal().get("OPPORTUNITY")).isEqualTo("70.00");
    }

    @Test
    void amountBeyondAllMoneyIsRefused() {
        WireClient.Answer answer = client.call(
                "crm.deal.productrows.set",
                "{\"id\":1,\"rows\":[{\"PRICE\":9999999999999999,\"QUANTITY\":9999999999999999}]}");

        assertThat(answer.description()).isEqualTo("Неверное значение поля «Сумма»");
        assertThat(rows()).isEmpty();
    }

    @Test
    void taxIsTakenOutOfTheSumOfARowAndNotOfItsRoundedPrice() {
        set("{\"PRICE\":100,\"QUANTITY\":1000,\"TAX_RATE\":20}", "{\"PRICE\":-0.03,\"TAX_RATE\":20}");

        assertThat(deal().get("TAX_VALUE")).isEqualTo("16666.66"); // 16666.67 and -0.005, which is -0.01
        requireNumber(rows().get(0), "PRICE_EXCLUSIVE", "83.3333");
    }

    @Test
    void taxBeyondAllMoneyIsRefusedEvenIfTheAmountIsManual() {
        String taxed = "{\"PRICE\":9000000000000000,\"TAX_RATE\":1000},";
        String untaxed = "{\"PRICE\":-9000000000000000},";
        String rows = (taxed.repeat(30) + untaxed.repeat(30)).replaceAll(",$", "");

        for (String isManual : List.of("N", "Y")) {
            update("\"IS_MANUAL_OPPORTUNITY\":\"" + isManual + "\"");
            assertThat(client.call("crm.deal.productrows.set", "{\"id\":1,\"rows\":[" + rows + "]}")
                            .description())
                    .isEqualTo("Неверное значение поля «Ставка налога»");
            assertThat(rows()).isEmpty();
        }
        assertThat(client.call("crm.deal.productrows.set", "{\"id\":1,\"rows\":[{\"PRICE\":1,\"TAX_RATE\":1000.01}]}")
                        .description())
                .isEqualTo("Неверное значение поля «Налог»");
    }

    @Test
    void nameOfManyPlanesIsAsLongAsItsCharactersAreMany() {
        set("{\"PRODUCT_NAME\":\"" + "😀".repeat(255) + "\"}");

        assertThat(client.call(
                                "crm.deal.productrows.set",
                                "{\"id\":1,\"rows\":[{\"PRODUCT_NAME\":\"" + "😀".repeat(256) + "\"}]}")
                        .description())
                .isEqualTo("Неверное значение поля «Название товара»");
    }

    @Test
    void refusalsHaveTheWordsOfTheFamily() {
        for (String method : List.of("crm.deal.productrows.get", "crm.deal.productrows.set")) {
            assertThat(client.call(method, "{\"id\":0,\"rows\":[]}").description())
                    .isEqualTo("The parameter id is invalid or not defined");
            assertThat(client.call(method, "{\"id\":9,\"rows\":[]}").description())
                    .isEqualTo("Not found");
            assertThat(client.callAs(3, method, "{\"id\":1,\"rows\":[]}").description())
                    .isEqualTo("Access denied");
        }
    }

    private void requireRefusal(String rows, String text) {
        WireClient.Answer answer = client.call("crm.deal.productrows.set", "{\"id\":1" + rows + "}");
        assertThat(answer.error()).isEmpty();
        assertThat(answer.description()).isEqualTo(text);
        assertThat(answer.status()).isEqualTo(400);
    }

    private void set(String... rows) {
        WireClient.Answer answer =
                client.call("crm.deal.productrows.set", "{\"id\":1,\"rows\":[" + String.join(",", rows) + "]}");
        assertThat(answer.result()).isEqualTo(true);
    }

    private void update(String fields) {
        client.call("crm.deal.update", "{\"id\":1,\"fields\":{" + fields + "}}").result();
    }

    private List<Map<?, ?>> rows() {
        List<Map<?, ?>> rows = new ArrayList<>();
        for (Object row :
                (List<?>) client.call("crm.deal.productrows.get", "{\"id\":1}").result()) {
            rows.add((Map<?, ?>) row);
        }
        return rows;
    }

    private Map<?, ?> deal() {
        return client.call("crm.deal.get", "{\"id\":1}").object();
    }

    private static void requireNumber(Map<?, ?> row, String field, String expected) {
        assertThat(new BigDecimal(String.valueOf(row.get(field)))).isEqualByComparingTo(expected);
    }
}
