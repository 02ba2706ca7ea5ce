package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code crm.deal.contact.*}. */
class DealContactMethodsTest {

    private final WireClient client = WireClient.overMemory();

    @BeforeEach
    void addDeal() {
        client.call("crm.deal.add", "{\"fields\":{\"CONTACT_IDS\":[54]}}");
    }

    @Test
    void documentedItemsAreSetAndComeBackWithNumbersAndAFlag() {
        assertThat(client.call(
                                "crm.deal.contact.items.set",
                                "{\"id\":1,\"items\":[{\"CONTACT_ID\":55,\"IS_PRIMARY\":\"Y\",\"SORT\":100},"
                                        + "{\"CONTACT_ID\":54,\"SORT\":200},{\"CONTACT_ID\":56,\"SORT\":\"400\"}]}")
                        .result())
                .isEqualTo(true);

        assertThat(items()).isEqualTo(List.of("55 100 0 Y", "54 200 0 N", "56 400 0 N"));
        assertThat(deal().get("CONTACT_ID")).isEqualTo("55");
    }

    @Test
    void itemsWithoutPlaceStandTenApartAndTheFirstIsPrimary() {
        client.call("crm.deal.contact.items.set", "{\"id\":1,\"items\":[{\"CONTACT_ID\":7},{\"CONTACT_ID\":6}]}");

        assertThat(items()).isEqualTo(List.of("7 10 0 Y", "6 20 0 N"));
    }

    @Test
    void firstItemIsPrimaryWhereverItStands() {
        client.call(
                "crm.deal.contact.items.set",
                "{\"id\":1,\"items\":[{\"CONTACT_ID\":7,\"SORT\":300},{\"CONTACT_ID\":6,\"SORT\":100},{\"CONTACT_ID\":7},{\"CONTACT_ID\":5}]}");

        assertThat(items()).isEqualTo(List.of("5 40 0 N", "6 100 0 N", "7 300 0 Y"));
    }

    @Test
    void contactThatIsAddedStandsBehindTheOthers() {
        client.call("crm.deal.contact.items.set", "{\"id\":1,\"items\":[{\"CONTACT_ID\":7,\"SORT\":300}]}");

        add("{\"CONTACT_ID\":6}");

        assertThat(items()).isEqualTo(List.of("7 300 0 Y", "6 310 0 N"));
    }

    @Test
    void newPrimaryContactTakesOverAndARemovedOneGivesWayToTheNext() {
        assertThat(add("{\"CONTACT_ID\":55,\"IS_PRIMARY\":true,\"SORT\":1000}").result())
                .isEqualTo(true);
        assertThat(items()).isEqualTo(List.of("54 10 0 N", "55 1000 0 Y"));
        assertThat(add("{\"CONTACT_ID\":\"55\"}").result()).isEqualTo(false);

        assertThat(client.call("crm.deal.contact.delete", "{\"id\":1,\"fields\":{\"CONTACT_ID\":55}}")
                        .result())
                .isEqualTo(true);
        assertThat(items()).isEqualTo(List.of("54 10 0 Y"));
        assertThat(client.call("crm.deal.contact.delete", "{\"id\":1,\"fields\":{\"CONTACT_ID\":55}}")
                        .result())
                .isEqualTo(false);
    }

    @Test
    void deletedItemsLeaveADealWithoutContact() {
        assertThat(client.call("crm.deal.contact.items.delete", "{\"id\":1}").result())
                .isEqualTo(true);

        assertThat(items()).isEmpty();
        assertThat(deal().get("CONTACT_ID")).isNull();
    }

    @Test
    void fieldsAreDescribedInTheirOrder() {
        Map<?, ?> fields = client.call("crm.deal.contact.fields", "{}").object();

        assertThat(new ArrayList<Object>(fields.keySet())).isEqualTo(List.of("SORT", "IS_PRIMARY", "CONTACT_ID"));
        assertThat(String.valueOf(fields.get("CONTACT_ID")))
                .isEqualTo("{type=integer, isRequired=true, isReadOnly=false, isImmutable=false, isMultiple=false,"
                        + " isDynamic=false, title=Контакт}");
    }

    @Test
    void eachMethodHasItsWords() {
        for (String method : List.of("crm.deal.contact.add", "crm.deal.contact.delete")) {
            requireError(method, "{\"id\":0}", "", "The parameter 'ownerEntityID' is invalid or not defined.");
            requireError(method, "{\"id\":9,\"fields\":{\"CONTACT_ID\":5}}", "", "Not found.");
            requireError(
                    method, "{\"id\":1,\"fields\":{\"CONTACT_ID\":0}}", "", "The parameter 'fields' is not valid.");
            requireError(method, "{\"id\":1}", "", "The parameter 'fields' is not valid.");
        }
        requireError("crm.deal.contact.add", "{\"id\":1,\"fields\":5}", "", "The parameter 'fields' must be array.");
        requireError("crm.deal.contact.delete", "{\"id\":1,\"fields\":5}", "", "The parameter 'item' must be array.");
        requireError("crm.deal.contact.items.set", "{\"id\":1}", "", "The parameter items must be array.");
        requireError("crm.deal.contact.items.set", "{\"id\":1,\"items\":[{}]}", "ERROR_CORE", "-");
        requireError("crm.deal.contact.items.get", "{}", "", "The parameter ownerEntityID is invalid or not defined.");
        requireError("crm.deal.contact.items.get", "{\"id\":9}", "", "Not found.");
        requireError("crm.deal.contact.items.delete", "{\"id\":9}", "", "Not found");
        assertThat(client.callAs(3, "crm.deal.contact.items.get", "{\"id\":1}").description())
                .isEqualTo("Access denied.");
        assertThat(client.callAs(3, "crm.deal.contact.items.delete", "{\"id\":1}")
                        .description())
                .isEqualTo("Access denied");
    }

    @Test
    void rightThatDoesNotReachTheDealIsToldFromNoRight() {
        WireClient.Answer answer = client.callAs(5, "crm.deal.contact.items.get", "{\"id\":1}");

        assertThat(answer.error()).isEqualTo("ACCESS_DENIED");
        assertThat(answer.description()).isEqualTo("Access denied!");
    }

    @Test
    void allContactsAreDeletedByWhomMaySeeAndChangeTheDeal() {
        WireClient.Answer ofReader = client.callAs(6, "crm.deal.contact.items.delete", "{\"id\":1}");
        WireClient.Answer ofWriter = client.callAs(7, "crm.deal.contact.items.delete", "{\"id\":1}");

        assertThat(ofReader.error()).isEqualTo("ACCESS_DENIED");
        assertThat(ofReader.description()).isEqualTo("Access denied!");
        assertThat(ofWriter.error()).isEmpty();
        assertThat(ofWriter.description()).isEqualTo("Access denied");
        assertThat(items()).isEqualTo(List.of("54 10 0 Y"));
        assertThat(client.callAs(5, "crm.deal.contact.items.delete", "{\"id\":1}")
                        .error())
                .isEqualTo("ACCESS_DENIED");
    }

    private void requireError(String method, String parameters, String code, String text) {
        WireClient.Answer answer = client.call(method, parameters);
        assertThat(answer.error()).isEqualTo(code);
        assertThat(answer.description()).isEqualTo(text);
        assertThat(answer.status()).isEqualTo(400);
    }

    private WireClient.Answer add(String fields) {
        return client.call("crm.deal.contact.add", "{\"id\":1,\"fields\":" + fields + "}");
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        for (Object item : (List<?>)
                client.call("crm.deal.contact.items.get", "{\"id\":1}").result()) {
            Map<?, ?> fields = (Map<?, ?>) item;
            assertThat(new ArrayList<Object>(fields.keySet()))
                    .isEqualTo(List.of("CONTACT_ID", "SORT", "ROLE_ID", "IS_PRIMARY"));
            items.add(fields.get("CONTACT_ID") + " " + fields.get("SORT") + " " + fields.get("ROLE_ID") + " "
                    + fields.get("IS_PRIMARY"));
        }
        return items;
    }

    private Map<?, ?> deal() {
        return client.call("crm.deal.get", "{\"id\":1}").object();
    }
}
