package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scripts of any site may call from a browser. */
class CrossOriginTest {

    private static final String PATH = "/rest/1/" + WireClient.CODE + "/crm.deal.get";

    private final WireClient client = WireClient.overMemory();

    private RestResponse preflight(Map<String, String> headers) {
        return client.endpoint()
                .handle(new RestRequest(
                        "OPTIONS",
                        PATH,
                        null,
                        headers::get,
                        new byte[0],
                        new RestRequest.Connection("127.0.0.1", false)));
    }

    @Test
    void preflightAllowsAnyOriginTheMethodsAndTheHeadersAskedFor() {
        RestResponse response = preflight(Map.of(
                "Origin",
                "https://example.com",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type, x-b24-sdk"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
                .containsEntry("Access-Control-Allow-Headers", "content-type, x-b24-sdk");
    }

    @Test
    void headersThatAreNoneAreNotRepeated() {
        assertThat(preflight(Map.of("Access-Control-Request-Headers", "x\r\nSet-Cookie: a=b"))
                        .headers())
                .doesNotContainKey("Access-Control-Allow-Headers");
    }

    @Test
    void everyAnswerMayBeReadErrorsToo() {
        assertThat(client.handle("GET", PATH, "id=0", null, new byte[0]).headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Content-Type", "application/json; charset=utf-8");
    }

    @Test
    void refusedHttpMethodIsToldWhichAreAllowed() {
        assertThat(client.handle("PUT", PATH, null, null, new byte[0]).headers())
                .containsEntry("Allow", "GET, POST, OPTIONS");
    }
}
