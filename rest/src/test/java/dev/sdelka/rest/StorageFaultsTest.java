package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store fails at each of the calls that a method makes, one after the other: the caller learns that something failed, and nothing else happened. */
class StorageFaultsTest {

    /** Each method that looks at the store, on what those before it left. */
    private static final List<List<String>> CALLS = List.of(
            List.of("crm.deal.fields", "{}"),
            List.of("crm.deal.add", "{'fields':{'TITLE':'Стулья','OPPORTUNITY':'10','CONTACT_IDS':[84,83]}}"),
            List.of("crm.deal.get", "{'id':1}"),
            List.of("crm.deal.list", "{'filter':{'%TITLE':'стул'},'order':{'ID':'DESC'}}"),
            List.of("crm.deal.update", "{'id':1,'fields':{'TITLE':'Столы','STAGE_ID':'PREPARATION'}}"),
            List.of("crm.stagehistory.list", "{'entityTypeId':2}"),
            List.of("crm.deal.contact.add", "{'id':1,'fields':{'CONTACT_ID':85}}"),
            List.of("crm.deal.contact.items.get", "{'id':1}"),
            List.of("crm.deal.contact.items.set", "{'id':1,'items':[{'CONTACT_ID':86},{'CONTACT_ID':87}]}"),
            List.of("crm.deal.contact.delete", "{'id':1,'fields':{'CONTACT_ID':86}}"),
            List.of("crm.deal.contact.items.delete", "{'id':1}"),
            List.of("crm.deal.productrows.set", "{'id':1,'rows':[{'PRODUCT_NAME':'Стул','PRICE':'5'}]}"),
            List.of("crm.deal.productrows.get", "{'id':1}"),
            List.of("crm.orderentity.add", "{'fields':{'orderId':5125,'ownerId':1,'ownerTypeId':2}}"),
            List.of("crm.orderentity.list", "{'filter':{'ownerId':1}}"),
            List.of("crm.orderentity.deleteByFilter", "{'fields':{'orderId':5125,'ownerId':1,'ownerTypeId':2}}"),
            List.of("crm.category.add", "{'entityTypeId':2,'fields':{'name':'Вторая'}}"),
            List.of("crm.category.update", "{'entityTypeId':2,'id':1,'fields':{'name':'Другая'}}"),
            List.of("crm.category.get", "{'entityTypeId':2,'id':1}"),
            List.of("crm.category.list", "{'entityTypeId':2}"),
            List.of("crm.category.delete", "{'entityTypeId':2,'id':1}"),
            List.of("crm.status.add", "{'fields':{'ENTITY_ID':'SOURCE','STATUS_ID':'X1','NAME':'Новый'}}"),
            List.of("crm.status.list", "{'filter':{'ENTITY_ID':'SOURCE'}}"),
            List.of("crm.status.entity.items", "{'entityId':'SOURCE'}"),
            List.of("crm.deal.userfield.add", "{'fields':{'FIELD_NAME':'TEXT','USER_TYPE_ID':'string'}}"),
            List.of("crm.deal.userfield.list", "{}"),
            List.of("crm.deal.userfield.update", "{'id':1,'fields':{'SORT':5}}"),
            List.of("crm.deal.userfield.get", "{'id':1}"),
            List.of("crm.deal.userfield.delete", "{'id':1}"),
            List.of("crm.type.add", "{'fields':{'title':'Проект','entityTypeId':1220}}"),
            List.of("crm.type.list", "{}"),
            List.of("crm.deal.delete", "{'id':1}"));

    private static final Logger LOGGER = Logger.getLogger("dev.sdelka.rest.error.WireError");

    private final Storage storage = new MemoryStorage();
    private final FaultInjectingStorage failing = new FaultInjectingStorage(storage);

    @BeforeEach
    void beQuiet() {
        LOGGER.setLevel(Level.OFF); // hundreds of faults, each with its trace
    }

    @AfterEach
    void beAsBefore() {
        LOGGER.setLevel(null);
    }

    private record Content(
            ReferenceData referenceData,
            List<Deal> deals,
            List<StageChange> history,
            List<OrderBinding> bindings,
            List<ProductRow> rows) {}

    private Content content() {
        return storage.read(reader -> new Content(
                reader.referenceData(),
                reader.deals(Query.all()),
                reader.stageHistory(Query.all(), Filter.all()),
                reader.bindings(Query.all()),
                reader.productRows(1)));
    }

    /** Makes a call with the fault at each of its calls of the store, and then without; gives the answers to those with one. */
    private List<Answer> failEverywhere(WireClient client, String method, String json, Kind kind, Moment moment) {
        List<Answer> answers = new ArrayList<>();
        Content before = content();
        failing.failAt(1, kind, moment);
        Answer answer = client.call(method, json);
        for (int at = 2; failing.hasFailed(); at++) {
            assertThat(content()).as("after %s, %s", method, at - 1).isEqualTo(before);
            assertThat(answer.text()).doesNotContain("planned");
            answers.add(answer);
            failing.failAt(at, kind, moment);
            answer = client.call(method, json);
        }
        assertThat(answer.error())
                .as("%s without a fault: %s", method, answer.text())
                .isNull();
        return answers;
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodAnswersThatSomethingFailed(Moment moment) {
        WireClient client = WireClient.over(failing, StatusProfile.CURRENT);
        client.crm().orders().register(5125);
        for (List<String> call : CALLS) {
            List<Answer> answers =
                    failEverywhere(client, call.get(0), call.get(1).replace('\'', '"'), Kind.IO, moment);

            assertThat(answers).as(call.get(0)).hasSizeGreaterThan(2).allSatisfy(answer -> {
                assertThat(answer.error()).isEqualTo("INTERNAL_SERVER_ERROR");
                assertThat(answer.description()).isEqualTo("Internal server error");
                assertThat(answer.status()).isEqualTo(500);
            });
        }
    }

    @Test
    void eachKindOfFaultIsToldInTheSameWordsButAFullDisk() {
        WireClient client = WireClient.over(failing, StatusProfile.SEED);
        for (Kind kind : Kind.values()) {
            Set<String> errors = new TreeSet<>();
            failEverywhere(client, "crm.deal.add", "{}", kind, Moment.BEFORE)
                    .forEach(answer -> errors.add(answer.status() + " " + answer.error()));

            assertThat(errors).as("%s", kind).containsExactly(kind == Kind.FULL ? "400 " : "500 INTERNAL_SERVER_ERROR");
        }
    }

    @Test
    void aCommandOfABatchFailsAlone() {
        WireClient client = WireClient.over(failing, StatusProfile.CURRENT);
        String batch = "{\"cmd\":{\"first\":\"crm.deal.list\",\"second\":\"server.time\"}}";
        failing.failAt(2, Kind.IO, Moment.BEFORE);
        Answer answer = client.call("batch", batch);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("planned");
        Map<?, ?> failed = (Map<?, ?>) BatchTest.part(answer, "result_error").get("first");
        assertThat(failed.get("error")).isEqualTo("INTERNAL_SERVER_ERROR");
        assertThat(BatchTest.part(answer, "result").containsKey("second")).isTrue();
        assertThat(BatchTest.part(client.call("batch", batch), "result").containsKey("first"))
                .isTrue();
    }
}
