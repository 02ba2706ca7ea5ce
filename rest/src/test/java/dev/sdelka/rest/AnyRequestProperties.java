package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.rest.oauth.OAuthError;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.storage.memory.MemoryStorage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is sent, the answer is one of the catalogue, and never an internal error. */
class AnyRequestProperties {

    private static final List<String> METHODS = new MethodTable(Crm.open(new MemoryStorage()), Portal.open(), List.of())
            .all().stream().map(RestMethod::name).toList();

    private static final List<String> NAMES = List.of(
            "id",
            "ID",
            "fields",
            "FIELDS",
            "params",
            "select",
            "filter",
            "order",
            "start",
            "TITLE",
            "OPPORTUNITY",
            "BEGINDATE",
            "STAGE_ID",
            "CONTACT_IDS",
            "PROBABILITY",
            "OPENED",
            "orderId",
            "ownerId",
            "ownerTypeId",
            "=orderId",
            "!@ownerId",
            "><orderId",
            "%ownerId",
            "cmd",
            "halt",
            "auth",
            "name",
            "full",
            "scope",
            "0",
            "");

    private static final Set<String> CODES = Stream.concat(
                    Stream.of(ErrorCode.values()).map(ErrorCode::code),
                    Stream.of(ProtocolError.values())
                            .filter(error -> error != ProtocolError.INTERNAL_SERVER_ERROR)
                            .map(ProtocolError::code))
            .collect(Collectors.toUnmodifiableSet());

    private final WireClient client = WireClient.overMemory();
    private final JsonWriter writer = new JsonWriter();

    @Property
    void anyJsonGetsACataloguedAnswer(@ForAll("methods") String method, @ForAll("objects") Map<String, Object> body) {
        assertCatalogued(client.send(
                "POST", "/rest/1/" + WireClient.CODE + "/" + method, null, "application/json", writer.write(body)));
    }

    @Property
    void anyBytesGetACataloguedAnswer(
            @ForAll("methods") String method, @ForAll byte[] body, @ForAll("types") String contentType) {
        assertCatalogued(client.send("POST", "/rest/1/" + WireClient.CODE + "/" + method, null, contentType, body));
    }

    @Property
    void anyPathAndQueryGetACataloguedAnswer(@ForAll String path, @ForAll String query) {
        assertCatalogued(client.get(path, query));
        assertCatalogued(client.get("/rest/1/" + WireClient.CODE + "/" + path, query));
        assertCatalogued(client.get("/rest/1/" + WireClient.CODE + "/crm.deal.add", query));
        assertCatalogued(client.get("/rest/batch", "cmd[0]=crm.deal.get%3F" + query));
    }

    @Property
    void anythingThatIsSentForATokenGetsACataloguedAnswer(
            @ForAll("objects") Map<String, Object> body, @ForAll String query) {
        WireClient.Answer answer = client.send("POST", "/oauth/token/", query, "application/json", writer.write(body));

        assertThat(Stream.of(OAuthError.values()).map(OAuthError::code)).contains(answer.error());
    }

    @Property
    void anyPartsGetACataloguedAnswer(@ForAll("methods") String method, @ForAll List<@From("parts") String> parts) {
        assertCatalogued(client.send(
                "POST",
                "/rest/1/" + WireClient.CODE + "/" + method,
                null,
                "multipart/form-data; boundary=x",
                WireClient.bytes(String.join("", parts))));
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.of(
                "--x\r\n",
                "--x--",
                "\r\n",
                "\r\n\r\n",
                "Content-Disposition: form-data; name=\"id\"",
                "Content-Disposition: form-data; name=\"fields[TITLE]\"; filename=\"x\"",
                "content-disposition: form-data; name=fields[CONTACT_IDS][]",
                "Content-Type: application/json",
                "1",
                "да",
                ":",
                ";");
    }

    private static void assertCatalogued(WireClient.Answer answer) {
        if (answer.json().containsKey("result")) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertThat(answer.error()).isIn(CODES);
            assertThat(answer.description()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> methods() {
        return Arbitraries.of(METHODS);
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(
                "application/json",
                "application/x-www-form-urlencoded",
                "",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "multipart/form-data; boundary=" + "x".repeat(10_000));
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return Arbitraries.maps(Arbitraries.of(NAMES), values(3)).ofMaxSize(6);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.longs().asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.of(new BigDecimal("1E+400"), new BigDecimal("1E-400"))
                        .asGeneric(),
                Arbitraries.strings().ofMaxLength(20).asGeneric(),
                Arbitraries.of("Y", "N", "2024-08-30", "2024-08-30T14:29:00+02:00", "1", "0", "-1", "NEW", "%")
                        .asGeneric(),
                Arbitraries.of(
                                "crm.deal.add?fields[TITLE]=x",
                                "crm.deal.get?id=$result[0]",
                                "/crm.deal.get.json?id=%24result%5Bcmd%5D[x]&",
                                "crm.orderentity.list?filter[@orderId]=$result[id][orderEntity]&start=$result[0]",
                                "batch?cmd[0]=server.time",
                                "?",
                                "$result[",
                                "$result[][]")
                        .asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        if (depth == 0) {
            return scalars;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(4, scalars.injectNull(0.1)),
                Tuple.of(1, values(depth - 1).list().ofMaxSize(4).asGeneric()),
                Tuple.of(
                        2,
                        Arbitraries.maps(Arbitraries.of(NAMES), values(depth - 1))
                                .ofMaxSize(5)
                                .asGeneric()));
    }
}
