package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each error of the catalogue is reached by a real call. */
class EveryErrorTest {

    private static final String TRIPLE = "{\"fields\":{\"orderId\":%d,\"ownerId\":%d,\"ownerTypeId\":%d}}";
    private static final String ROW = "{\"id\":1,\"rows\":[{%s}]}";
    private static final Set<ProtocolError> ONLY_IN_A_BATCH =
            Set.of(ProtocolError.BATCH_LENGTH_EXCEEDED, ProtocolError.BATCH_METHOD_NOT_ALLOWED);

    @TestFactory
    Stream<DynamicTest> everyDomainError() {
        Map<ErrorCode, Function<WireClient, Answer>> calls = domainErrors();
        return Stream.of(ErrorCode.values())
                .map(error -> DynamicTest.dynamicTest(error.name(), () -> {
                    Answer answer = calls.get(error).apply(portal());
                    assertThat(answer.error()).isEqualTo(error.code());
                    assertThat(answer.description()).matches(pattern(error.text()));
                    assertThat(answer.status()).isIn(400, 403); // as the method says
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyProtocolErrorInBothProfiles() {
        return Stream.of(ProtocolError.values())
                .flatMap(error -> Stream.of(StatusProfile.values())
                        .map(profile -> DynamicTest.dynamicTest(error + " " + profile, () -> {
                            WireClient client = client(error, profile);
                            Answer answer = CausesOfErrors.cause(error, client);
                            assertThat(answer.error()).isEqualTo(error.code());
                            assertThat(answer.description()).matches(pattern(error.text()));
                            if (!ONLY_IN_A_BATCH.contains(error)) {
                                assertThat(answer.status()).isEqualTo(error.status(profile));
                            }
                            assertThat(answer.text()).doesNotContain(BrokenStorage.SECRET);
                        })));
    }

    private static WireClient client(ProtocolError error, StatusProfile profile) {
        return switch (error) {
            case INTERNAL_SERVER_ERROR -> WireClient.over(new BrokenStorage(), profile);
            case LIST_FAILED -> WireClient.over(new ChoosyStorage(), profile);
            default ->
                WireClient.with(
                        builder -> CausesOfErrors.prepare(error, builder).statusProfile(profile));
        };
    }

    private static Map<ErrorCode, Function<WireClient, Answer>> domainErrors() {
        Map<ErrorCode, Function<WireClient, Answer>> calls = new EnumMap<>(ErrorCode.class);
        calls.put(ErrorCode.DEAL_ID_INVALID, client -> client.call("crm.deal.get", "{\"id\":0}"));
        calls.put(ErrorCode.DEAL_NOT_FOUND, client -> client.call("crm.deal.get", "{\"id\":999}"));
        calls.put(ErrorCode.DEAL_ACCESS_DENIED, client -> client.callAs(3, "crm.deal.get", "{\"id\":1}"));
        calls.put(
                ErrorCode.DEAL_FIELD_INVALID,
                client -> client.call("crm.deal.add", "{\"fields\":{\"PROBABILITY\":150}}"));
        calls.put(
                ErrorCode.DEAL_CONTACT_INVALID,
                client -> client.call("crm.deal.contact.add", "{\"id\":1,\"fields\":{\"SORT\":5}}"));
        calls.put(
                ErrorCode.PRODUCT_ROW_INVALID,
                client -> client.call("crm.deal.productrows.set", ROW.formatted("\"PRICE\":\"a lot\"")));
        calls.put(
                ErrorCode.PRODUCT_DISCOUNT_RATE_REQUIRED,
                client -> client.call("crm.deal.productrows.set", ROW.formatted("\"DISCOUNT_TYPE_ID\":2")));
        calls.put(
                ErrorCode.PRODUCT_FULL_DISCOUNT_SUM_REQUIRED,
                client -> client.call(
                        "crm.deal.productrows.set", ROW.formatted("\"DISCOUNT_TYPE_ID\":2,\"DISCOUNT_RATE\":100")));
        calls.put(
                ErrorCode.PRODUCT_DISCOUNT_SUM_REQUIRED,
                client -> client.call("crm.deal.productrows.set", ROW.formatted("\"DISCOUNT_TYPE_ID\":\"1\"")));
        calls.put(
                ErrorCode.SETTINGS_ACCESS_DENIED,
                client -> client.callAs(3, "crm.category.add", "{\"entityTypeId\":2,\"fields\":{\"name\":\"x\"}}"));
        calls.put(ErrorCode.CATEGORY_NOT_FOUND, client -> category(client, "get", "\"id\":77"));
        calls.put(ErrorCode.CATEGORY_NAME_REQUIRED, client -> category(client, "add", "\"fields\":{\"sort\":5}"));
        calls.put(
                ErrorCode.CATEGORY_FIELD_INVALID,
                client -> category(client, "update", "\"id\":0,\"fields\":{\"sort\":\"x\"}"));
        calls.put(ErrorCode.CATEGORY_IS_DEFAULT, client -> category(client, "delete", "\"id\":0"));
        calls.put(ErrorCode.CATEGORY_IS_SYSTEM, client -> {
            client.crm().categories().add(Actor.user(1), new CategoryChanges("x", null, true));
            return category(client, "delete", "\"id\":0");
        });
        calls.put(ErrorCode.CATEGORY_HAS_DEALS, client -> {
            category(client, "add", "\"fields\":{\"name\":\"x\"}");
            client.call("crm.deal.add", "{\"fields\":{\"CATEGORY_ID\":1}}");
            return category(client, "delete", "\"id\":1");
        });
        calls.put(ErrorCode.STATUS_FIELDS_REQUIRED, client -> status(client, "\"NAME\":\"x\""));
        calls.put(
                ErrorCode.STATUS_LIST_UNKNOWN,
                client -> status(client, "\"ENTITY_ID\":\"NONE\",\"STATUS_ID\":\"X\",\"NAME\":\"x\""));
        calls.put(
                ErrorCode.STATUS_NAME_REQUIRED,
                client -> status(client, "\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"X\""));
        calls.put(
                ErrorCode.STATUS_STAGE_AFTER_SUCCESS,
                client ->
                        status(client, "\"ENTITY_ID\":\"DEAL_STAGE\",\"STATUS_ID\":\"X\",\"NAME\":\"x\",\"SORT\":65"));
        calls.put(
                ErrorCode.STATUS_EXISTS,
                client -> status(client, "\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"CALL\",\"NAME\":\"x\""));
        calls.put(
                ErrorCode.STATUS_INVALID,
                client -> status(client, "\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"X\",\"NAME\":\"x\",\"SORT\":\"y\""));
        calls.put(ErrorCode.STATUS_ID_INVALID, client -> client.call("crm.status.update", "{\"id\":\"x\"}"));
        calls.put(ErrorCode.STATUS_NOT_FOUND, client -> client.call("crm.status.get", "{\"id\":7777}"));
        calls.put(ErrorCode.STATUS_IS_SYSTEM, client -> client.call("crm.status.delete", "{\"id\":11}"));
        calls.put(
                ErrorCode.STATUS_IN_USE,
                client -> client.call("crm.status.delete", "{\"id\":11,\"params\":{\"FORCED\":\"Y\"}}"));
        putUserFields(calls);
        putSmartProcesses(calls);
        calls.put(ErrorCode.ORDER_BINDING_READ_DENIED, client -> client.callAs(3, "crm.orderentity.list", "{}"));
        calls.put(
                ErrorCode.ORDER_BINDING_WRITE_DENIED,
                client -> client.callAs(2, "crm.orderentity.add", TRIPLE.formatted(5125, 1, 2)));
        calls.put(
                ErrorCode.ORDER_BINDING_FIELDS_REQUIRED,
                client -> client.call("crm.orderentity.add", "{\"fields\":{\"orderId\":1}}"));
        calls.put(
                ErrorCode.ORDER_BINDING_FIELD_INVALID,
                client -> client.call("crm.orderentity.add", TRIPLE.formatted(5125, 1, 4)));
        calls.put(
                ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND,
                client -> client.call("crm.orderentity.add", TRIPLE.formatted(5125, 999, 2)));
        calls.put(ErrorCode.ORDER_NOT_FOUND, client -> client.call("crm.orderentity.add", TRIPLE.formatted(999, 1, 2)));
        calls.put(ErrorCode.ORDER_BINDING_EXISTS, client -> {
            client.call("crm.orderentity.add", TRIPLE.formatted(5125, 1, 2));
            return client.call("crm.orderentity.add", TRIPLE.formatted(5125, 1, 2));
        });
        calls.put(
                ErrorCode.ORDER_BINDING_NOT_FOUND,
                client -> client.call("crm.orderentity.deleteByFilter", TRIPLE.formatted(5125, 1, 2)));
        return calls;
    }

    private static void putUserFields(Map<ErrorCode, Function<WireClient, Answer>> calls) {
        String list = "\"USER_TYPE_ID\":\"enumeration\",\"FIELD_NAME\":\"X\",\"LIST\":"
                + "[{\"VALUE\":\"a\",\"XML_ID\":\"1\"},{\"VALUE\":\"b\",\"XML_ID\":\"1\"}]";
        calls.put(ErrorCode.USER_FIELD_ID_INVALID, client -> client.call("crm.deal.userfield.get", "{\"id\":-1}"));
        calls.put(ErrorCode.USER_FIELD_NOT_FOUND, client -> client.call("crm.deal.userfield.delete", "{\"id\":99}"));
        calls.put(ErrorCode.USER_FIELD_TYPE_REQUIRED, client -> userField(client, "\"FIELD_NAME\":\"X\""));
        calls.put(
                ErrorCode.USER_FIELD_TYPE_UNKNOWN,
                client -> userField(client, "\"FIELD_NAME\":\"X\",\"USER_TYPE_ID\":\"text\""));
        calls.put(ErrorCode.USER_FIELD_NAME_REQUIRED, client -> userField(client, "\"USER_TYPE_ID\":\"string\""));
        calls.put(ErrorCode.USER_FIELD_NAME_TOO_LONG, client -> stringField(client, "X".repeat(44)));
        calls.put(ErrorCode.USER_FIELD_NAME_MALFORMED, client -> stringField(client, "A-B"));
        calls.put(ErrorCode.USER_FIELD_EXISTS, client -> {
            stringField(client, "x");
            return stringField(client, "UF_CRM_X");
        });
        calls.put(ErrorCode.USER_FIELD_ITEM_EXISTS, client -> userField(client, list));
        calls.put(
                ErrorCode.USER_FIELD_INVALID,
                client -> userField(
                        client,
                        "\"USER_TYPE_ID\":\"string\",\"FIELD_NAME\":\"X\",\"LABEL\":\"" + "x".repeat(256) + '"'));
    }

    private static Answer stringField(WireClient client, String name) {
        return userField(client, "\"USER_TYPE_ID\":\"string\",\"FIELD_NAME\":\"" + name + '"');
    }

    private static Answer userField(WireClient client, String fields) {
        return client.call("crm.deal.userfield.add", "{\"fields\":{" + fields + "}}");
    }

    private static void putSmartProcesses(Map<ErrorCode, Function<WireClient, Answer>> calls) {
        String child = "\"relations\":{\"child\":[{\"entityTypeId\":2}]}";
        calls.put(ErrorCode.SMART_PROCESS_NOT_FOUND, client -> client.call("crm.type.get", "{\"id\":99}"));
        calls.put(ErrorCode.SMART_PROCESS_NUMBER_INVALID, client -> type(client, "\"title\":\"x\",\"entityTypeId\":5"));
        calls.put(ErrorCode.SMART_PROCESS_FIELD_INVALID, client -> type(client, "\"title\":\"\""));
        calls.put(
                ErrorCode.SMART_PROCESS_SECTION_REQUIRED,
                client -> type(client, "\"title\":\"x\",\"isExternal\":\"true\""));
        calls.put(ErrorCode.SMART_PROCESS_HAS_ITEMS, client -> {
            type(client, "\"title\":\"x\",\"entityTypeId\":1220," + child);
            client.call("crm.deal.update", "{\"id\":1,\"fields\":{\"PARENT_ID_1220\":5}}");
            return client.call("crm.type.delete", "{\"id\":1}");
        });
    }

    private static Answer type(WireClient client, String fields) {
        return client.call("crm.type.add", "{\"fields\":{" + fields + "}}");
    }

    private static Answer category(WireClient client, String verb, String parameters) {
        return client.call("crm.category." + verb, "{\"entityTypeId\":2," + parameters + "}");
    }

    private static Answer status(WireClient client, String fields) {
        return client.call("crm.status.add", "{\"fields\":{" + fields + "}}");
    }

    private static WireClient portal() {
        WireClient client = WireClient.overMemory();
        client.call("crm.deal.add", "{}");
        client.crm().orders().register(5125);
        return client;
    }

    private static String pattern(String template) {
        String quoted = Pattern.quote(template);
        return quoted.replaceAll("\\{[a-zA-Z]+}", "\\\\E.+\\\\Q");
    }
}
