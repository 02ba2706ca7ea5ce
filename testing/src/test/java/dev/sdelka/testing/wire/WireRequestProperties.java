package dev.sdelka.testing.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.server.LocalEndpoint;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.testing.TestCrm;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Requests are what they say, as far as the wire tells. */
@Domain(WireDomain.class)
class WireRequestProperties {

    private static final String WEBHOOK = "/rest/1/secret/";

    @Property(tries = 200)
    @Label("however a request in order is sent, the answer is the same, and blames no form")
    void encodingsAreEquivalent(@ForAll("valid") WireRequest request) {
        String json = answer(request.with(Encoding.JSON));

        assertThat(json)
                .doesNotContain(ProtocolError.MALFORMED_REQUEST.code(), ProtocolError.METHOD_NOT_FOUND.code())
                .doesNotContain("must be array");
        for (Encoding encoding : Encoding.values()) {
            assertThat(answer(request.with(encoding))).as(encoding.name()).isEqualTo(json);
        }
    }

    @Property(tries = 200)
    @Label("a mistake is answered with its error")
    void mistakesHaveTheirErrors(@ForAll("mistaken") WireRequest request) {
        ProtocolError error = request.mistake().orElseThrow().error();
        RestResponse response = endpoint(TestCrm.create()).handle(request.toRestRequest(WEBHOOK));

        assertThat(response.status()).isEqualTo(error.status(StatusProfile.CURRENT));
        assertThat(text(response)).contains("\"error\":\"" + error.code() + "\"");
    }

    @Property(tries = 300)
    @Label("any request is answered, and not by an internal error")
    void anyRequestIsAnswered(@ForAll WireRequest request) {
        assertThat(answer(request))
                .containsAnyOf("\"result\"", "\"error\"")
                .doesNotContain(ProtocolError.INTERNAL_SERVER_ERROR.code());
    }

    @Property(tries = 30)
    @Label("over HTTP the answer is the same")
    void httpGivesTheSameAnswer(@ForAll WireRequest request) throws IOException, InterruptedException {
        try (LocalEndpoint endpoint = LocalEndpoint.builder()
                .webhook(1, "secret")
                .clock(TestCrm.clock())
                .rest(rest -> rest.statusProfile(StatusProfile.CURRENT))
                .start()) {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request.toHttpRequest(endpoint.url()), BodyHandlers.ofString());
            RestResponse expected = endpoint(Crm.builder(new MemoryStorage())
                            .clock(TestCrm.clock())
                            .build())
                    .handle(request.toRestRequest(WEBHOOK));

            assertThat(response.statusCode()).isEqualTo(expected.status());
            assertThat(withoutTime(response.body())).isEqualTo(withoutTime(text(expected)));
        }
    }

    @Example
    @Label("every method of the wire can be called, and no other")
    void everyMethod() {
        String methods = answer(WireRequest.of("methods", Map.of()));
        Set<String> known = new HashSet<>(
                Arrays.asList(methods.replaceAll("^.*?\\[|].*$|\"", "").split(",", -1)));

        assertThat(new MethodParameters(ReferenceDataSets.typical()).byMethod().keySet())
                .containsExactlyInAnyOrderElementsOf(known);
        assertThatIllegalArgumentException().isThrownBy(() -> WireRequests.valid("crm.lead.add"));
    }

    @Example
    @Label("the encodings, byte by byte")
    void bytes() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TITLE", "Ж&\"");
        fields.put("CONTACT_IDS", List.of(5, 6));
        WireRequest request = WireRequest.of("crm.deal.add", Map.of("fields", fields));
        String pairs =
                "fields%5BTITLE%5D=%D0%96%26%22&fields%5BCONTACT_IDS%5D%5B0%5D=5&fields%5BCONTACT_IDS%5D%5B1%5D=6";

        assertThat(body(request)).isEqualTo("{\"fields\":{\"TITLE\":\"Ж&\\\"\",\"CONTACT_IDS\":[5,6]}}");
        assertThat(body(request.with(Encoding.FORM))).isEqualTo(pairs);
        assertThat(request.with(Encoding.QUERY).toRestRequest(WEBHOOK).query()).isEqualTo(pairs);
        assertThat(request.with(Encoding.QUERY).toRestRequest(WEBHOOK).httpMethod())
                .isEqualTo("GET");
        assertThat(body(request.with(Encoding.MULTIPART)))
                .contains("Content-Disposition: form-data; name=\"fields[TITLE]\"\r\n\r\nЖ&\"\r\n");
        assertThat(request.toRestRequest(WEBHOOK).path()).isEqualTo("/rest/1/secret/crm.deal.add");
        assertThat(request.toRestRequest(WEBHOOK).headers().first("CONTENT-TYPE"))
                .isEqualTo("application/json");
    }

    @Provide
    Arbitrary<WireRequest> valid() {
        return WireRequests.valid();
    }

    @Provide
    Arbitrary<WireRequest> mistaken() {
        return WireRequests.withMistake();
    }

    /** Without its account of time. */
    private static String answer(WireRequest request) {
        MemoryStorage storage = new MemoryStorage();
        storage.write(writer -> {
            writer.replaceReferenceData(ReferenceDataSets.typical());
            return true;
        });
        Crm crm = TestCrm.builder(storage).build();
        crm.deals().add(Actor.user(1), NewDeal.builder().title("a").build());
        return withoutTime(text(endpoint(crm).handle(request.toRestRequest(WEBHOOK))));
    }

    private static RestEndpoint endpoint(Crm crm) {
        return RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, "secret"))
                .statusProfile(StatusProfile.CURRENT)
                .build();
    }

    private static String withoutTime(String answer) {
        return answer.replaceAll(",\"time\":\\{[^}]*}", "")
                .replaceAll("\"(date_[a-z]+|start|finish|duration|processing|operating[a-z_]*)\":[^,}]*,?", "");
    }

    private static String text(RestResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String body(WireRequest request) {
        return new String(request.toRestRequest(WEBHOOK).body(), StandardCharsets.UTF_8);
    }
}
