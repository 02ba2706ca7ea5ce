package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented examples of {@code crm.orderentity.*}. */
class OrderEntityMethodsTest {

    private static final String TRIPLE = "{\"fields\":{\"orderId\":5125,\"ownerId\":1,\"ownerTypeId\":2}}";

    private final WireClient client = WireClient.overMemory();

    @BeforeEach
    void addDealsAndOrders() {
        for (int i = 0; i < 3; i++) {
            client.call("crm.deal.add", "{}");
        }
        List.of(5125L, 5127L, 5128L).forEach(client.crm().orders()::register);
    }

    @Test
    void bindingIsAnsweredOnceAndADuplicateFromThenOn() {
        WireClient.Answer added = client.call("crm.orderentity.add", TRIPLE);
        WireClient.Answer again = client.call("crm.orderentity.add", TRIPLE);

        assertThat(added.text())
                .startsWith(
                        "{\"result\":{\"dealOrder\":{\"orderId\":5125,\"ownerId\":1,\"ownerTypeId\":2}},\"time\":{");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text())
                .isEqualTo("{\"error\":\"201650000001\",\"error_description\":"
                        + "\"Duplicate entry for key [ownerId, ownerTypeId, orderId]\"}");
    }

    @Test
    void missingFieldsAreListedInTheDocumentedOrder() {
        assertThat(client.call("crm.orderentity.add", "{}").description())
                .isEqualTo("Required fields: ownerId, ownerTypeId, orderId");
        assertThat(client.call("crm.orderentity.deleteByFilter", "{\"fields\":{\"ownerTypeId\":2}}")
                        .description())
                .isEqualTo("Required fields: ownerId, orderId");
        assertThat(client.call("crm.orderentity.add", "{\"fields\":\"text\"}").description())
                .isEqualTo("Required fields: ownerId, ownerTypeId, orderId");
    }

    @Test
    void listAnswersTheDocumentedSelectionFilterAndOrder() {
        bind(5128, 3);
        bind(5125, 1);
        bind(5127, 2);

        WireClient.Answer list = client.call(
                "crm.orderentity.list",
                "{\"select\":[\"orderId\",\"ownerId\"],\"filter\":{\"=ownerTypeId\":2,\"@ownerId\":[3,2,1]},"
                        + "\"order\":{\"orderId\":\"asc\"}}");

        assertThat(list.text())
                .startsWith("{\"result\":{\"orderEntity\":[{\"orderId\":5125,\"ownerId\":1},"
                        + "{\"orderId\":5127,\"ownerId\":2},{\"orderId\":5128,\"ownerId\":3}]},\"total\":3,\"time\":");
    }

    @Test
    void explicitSelectAnswersInItsOwnOrder() {
        bind(5125, 1);

        assertThat(client.call("crm.orderentity.list", "{\"select\":[\"ownerId\",\"nothing\",\"orderId\"]}")
                        .text())
                .startsWith("{\"result\":{\"orderEntity\":[{\"ownerId\":1,\"orderId\":5125}]}");
    }

    @Test
    void pagesHaveFiftyRowsAndMinusOneAnswersAllUncounted() {
        LongStream.rangeClosed(1, 120).forEach(orderId -> {
            client.crm().orders().register(orderId);
            bind(orderId, 1);
        });

        WireClient.Answer first = client.call("crm.orderentity.list", "{}");
        WireClient.Answer last = client.call("crm.orderentity.list", "{\"start\":100}");
        WireClient.Answer all = client.call("crm.orderentity.list", "{\"start\":-1}");

        assertThat(rows(first)).hasSize(50);
        assertThat(first.json().get("next")).isEqualTo(50L);
        assertThat(first.json().get("total")).isEqualTo(120L);
        assertThat(rows(last)).hasSize(20);
        assertThat(last.json().containsKey("next")).isFalse();
        assertThat(rows(all)).hasSize(120);
        assertThat(all.json().containsKey("total")).isFalse();
        assertThat(all.json().containsKey("next")).isFalse();
    }

    @Test
    void bindingIsRemovedOnce() {
        bind(5125, 1);

        assertThat(client.call("crm.orderentity.deletebyfilter", TRIPLE).result())
                .isEqualTo(true);
        assertThat(client.call("crm.orderentity.deleteByFilter", TRIPLE).error())
                .isEqualTo("201640400004");
    }

    @Test
    void fieldsAreDescribedAsDocumented() {
        assertThat(client.callAs(2, "crm.orderentity.getFields", "").text())
                .startsWith(
                        "{\"result\":{\"orderEntity\":{"
                                + "\"orderId\":{\"isImmutable\":true,\"isReadOnly\":false,\"isRequired\":true,\"type\":\"integer\"},"
                                + "\"ownerId\":{\"isImmutable\":true,\"isReadOnly\":false,\"isRequired\":true,\"type\":\"integer\"},"
                                + "\"ownerTypeId\":{\"isImmutable\":true,\"isReadOnly\":false,\"isRequired\":true,\"type\":\"integer\"}}}");
    }

    @Test
    void ownerTypesListTheDealAlone() {
        assertThat(client.callAs(3, "crm.enum.getorderownertypes", "").text())
                .startsWith("{\"result\":[{\"attribute\":\"DYN\",\"code\":\"DEAL\",\"id\":2,\"name\":\"Сделка\"}],");
    }

    private void bind(long orderId, long dealId) {
        client.call(
                "crm.orderentity.add",
                "{\"fields\":{\"orderId\":" + orderId + ",\"ownerId\":\"" + dealId + "\",\"ownerTypeId\":\"2\"}}");
    }

    private static List<?> rows(WireClient.Answer list) {
        return (List<?>) ((Map<?, ?>) list.result()).get("orderEntity");
    }
}
