package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.storage.memory.MemoryStorage;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each error of the catalogue is reached by a real call. */
class EveryErrorTest {

    private static final String TRIPLE = "{\"fields\":{\"orderId\":%d,\"ownerId\":%d,\"ownerTypeId\":%d}}";
    private static final String BASE = "/rest/1/" + WireClient.CODE + "/";

    @TestFactory
    Stream<DynamicTest> everyDomainError() {
        Map<ErrorCode, Function<WireClient, Answer>> calls = domainErrors();
        return Stream.of(ErrorCode.values())
                .map(error -> DynamicTest.dynamicTest(error.name(), () -> {
                    Answer answer = calls.get(error).apply(portal());
                    assertThat(answer.error()).isEqualTo(error.code());
                    assertThat(answer.description()).matches(pattern(error.text()));
                    assertThat(answer.status()).isEqualTo(400);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyProtocolErrorInBothProfiles() {
        Map<ProtocolError, Function<WireClient, Answer>> calls = protocolErrors();
        return Stream.of(ProtocolError.values())
                .flatMap(error -> Stream.of(StatusProfile.values())
                        .map(profile -> DynamicTest.dynamicTest(error + " " + profile, () -> {
                            WireClient client = error == ProtocolError.INTERNAL_SERVER_ERROR
                                    ? WireClient.over(new BrokenStorage(), profile)
                                    : WireClient.over(new MemoryStorage(), profile);
                            Answer answer = calls.get(error).apply(client);
                            assertThat(answer.error()).isEqualTo(error.code());
                            assertThat(answer.description()).matches(pattern(error.text()));
                            assertThat(answer.status()).isEqualTo(error.status(profile));
                            assertThat(answer.text()).doesNotContain(BrokenStorage.SECRET);
                        })));
    }

    private static Map<ErrorCode, Function<WireClient, Answer>> domainErrors() {
        Map<ErrorCode, Function<WireClient, Answer>> calls = new EnumMap<>(ErrorCode.class);
        calls.put(ErrorCode.DEAL_ID_INVALID, client -> client.call("crm.deal.get", "{\"id\":0}"));
        calls.put(ErrorCode.DEAL_NOT_FOUND, client -> client.call("crm.deal.get", "{\"id\":999}"));
        calls.put(ErrorCode.DEAL_ACCESS_DENIED, client -> client.callAs(3, "crm.deal.get", "{\"id\":1}"));
        calls.put(
                ErrorCode.DEAL_FIELD_INVALID,
                client -> client.call("crm.deal.add", "{\"fields\":{\"PROBABILITY\":150}}"));
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

    private static Map<ProtocolError, Function<WireClient, Answer>> protocolErrors() {
        Map<ProtocolError, Function<WireClient, Answer>> calls = new EnumMap<>(ProtocolError.class);
        calls.put(ProtocolError.INTERNAL_SERVER_ERROR, client -> client.call("crm.deal.get", "{\"id\":1}"));
        calls.put(ProtocolError.NO_AUTH_FOUND, client -> client.get("/rest/1/wrong/server.time", null));
        calls.put(ProtocolError.INSUFFICIENT_SCOPE, client -> client.callAs(4, "crm.deal.get", "{\"id\":1}"));
        calls.put(ProtocolError.METHOD_NOT_FOUND, client -> client.call("crm.deal.nothing", "{}"));
        calls.put(ProtocolError.PARAMETER_NOT_ARRAY, client -> client.call("crm.deal.add", "{\"fields\":\"x\"}"));
        calls.put(ProtocolError.MALFORMED_REQUEST, client -> client.call("crm.deal.get", "{"));
        calls.put(
                ProtocolError.REQUEST_TOO_LARGE,
                client -> client.call("crm.deal.get", " ".repeat(RestEndpoint.DEFAULT_MAX_BYTES + 1)));
        calls.put(
                ProtocolError.UNSUPPORTED_CONTENT_TYPE,
                client -> client.send("POST", BASE + "crm.deal.get", null, "text/xml", new byte[] {1}));
        calls.put(
                ProtocolError.HTTP_METHOD_NOT_ALLOWED,
                client -> client.send("DELETE", BASE + "crm.deal.get", null, null, new byte[0]));
        calls.put(
                ProtocolError.UNAVAILABLE,
                client -> WireClient.decode(client.endpoint().unavailable()));
        return calls;
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
