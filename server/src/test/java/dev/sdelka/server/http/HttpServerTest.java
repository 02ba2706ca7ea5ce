package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.limit.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wire over real sockets. */
class HttpServerTest {

    private RunningServer server;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void documentedDealIsAnsweredKeyByKeyAndInOrder() throws Exception {
        HttpResponse<String> answer = server.post("crm.deal.get", "{\"ID\":410}");

        assertThat(answer.statusCode()).isEqualTo(200);
        String expected = withoutLayout(resource("/dev/sdelka/server/deal-410.json"));
        assertThat(answer.body()).startsWith("{\"result\":" + expected + ",\"time\":{\"start\":");
    }

    @Test
    void documentedBindingIsAnsweredOnceAndADuplicateFromThenOn() throws Exception {
        String triple = "{\"fields\":{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}}";

        assertThat(server.post("crm.orderentity.add", triple).body())
                .startsWith("{\"result\":{\"dealOrder\":{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}},");
        HttpResponse<String> again = server.post("crm.orderentity.add", triple);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body())
                .isEqualTo("{\"error\":\"201650000001\",\"error_description\":"
                        + "\"Duplicate entry for key [ownerId, ownerTypeId, orderId]\"}");
    }

    @Test
    void headersOfTheEndpointArriveAndNoneTellsWhatTheServerIs() throws Exception {
        HttpResponse<String> answer = server.post("server.time", "{}");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Length"))
                .contains(String.valueOf(answer.body().length()));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void browserIsToldThatItMayCall() throws Exception {
        HttpResponse<String> answer = server.send(
                "crm.deal.get",
                request -> request.header("access-control-request-HEADERS", "Content-Type, X-Own")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, POST, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).contains("Content-Type, X-Own");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void everyHttpMethodGoesToTheEndpoint() throws Exception {
        for (String method : new String[] {"HEAD", "PUT", "DELETE", "PATCH", "TRACE", "BREW"}) {
            String answer = server.raw(method + " /rest/1/code/server.time HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(answer).as(method).startsWith("HTTP/1.1 405 ").contains("Allow: GET, POST, OPTIONS\r\n");
        }
    }

    @Test
    void callersAreToldApartByAddressAndNotByPort() throws Exception {
        Limits oneRequest = new Limits(Optional.of(new Limits.RequestRate(1, 0.001)), Optional.empty());
        try (RunningServer limited = RunningServer.withEndpoint(endpoint -> endpoint.limits(oneRequest))) {
            assertThat(limited.raw(RunningServer.get("/rest/1/code/server.time")))
                    .contains("HTTP/1.1 200 ");
            assertThat(limited.raw(RunningServer.get("/rest/1/code/server.time")))
                    .contains("QUERY_LIMIT_EXCEEDED");
        }
    }

    @Test
    void bodyBeyondTheLimitIsRefusedWithOrWithoutALength() throws Exception {
        String tooLong = "{\"id\":\"" + "1".repeat(RunningServer.MAX_BYTES) + "\"}";

        assertThat(server.post("crm.deal.get", tooLong).statusCode()).isEqualTo(413);
        assertThat(server.raw("POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(tooLong.length()) + "\r\n" + tooLong + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("Connection: close\r\n", "Request is larger than 100000 bytes");
    }

    @Test
    void lengthThatIsOnlyAnnouncedCostsNothing() throws Exception {
        try (RawConnection connection = server.connect()) {
            connection.send(
                    "POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nContent-Length: 9223372036854775807\r\n\r\n{");

            RawConnection.Answer answer = connection.answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.closes()).isTrue();
            assertThat(answer.body()).contains("Request is larger than");
        }
    }

    @Test
    void clientThatAsksWhetherToGoOnIsToldSo() throws Exception {
        try (RawConnection connection = server.connect()) {
            connection.send("POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Expect: 100-continue\r\nContent-Length: 10\r\nConnection: close\r\n\r\n");
            assertThat(connection.answer().status()).isEqualTo(100);

            connection.send("{\"id\":410}");
            assertThat(connection.answer().body()).contains("\"ID\":\"410\"");
        }
    }

    @Test
    void clientThatAsksWhetherToSendTooMuchIsToldNotTo() throws Exception {
        try (RawConnection connection = server.connect()) {
            connection.send("POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\n"
                    + "Expect: 100-continue\r\nContent-Length: 100001\r\n\r\n");

            assertThat(connection.rest()).startsWith("HTTP/1.1 413 ").doesNotContain("HTTP/1.1 100");
        }
    }

    @Test
    void bodyUpToTheDefaultLimitIsRead() throws Exception {
        try (RunningServer large =
                RunningServer.withEndpoint(endpoint -> endpoint.maxBytes(RestEndpoint.DEFAULT_MAX_BYTES))) {
            String frame = "{\"id\":410,\"x\":\"\"}";
            String filling = "x".repeat(RestEndpoint.DEFAULT_MAX_BYTES - frame.length());

            assertThat(large.post("crm.deal.get", "{\"id\":410,\"x\":\"" + filling + "\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(large.post("crm.deal.get", "{\"id\":410,\"x\":\"" + filling + "x\"}")
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void bodyThatIsNoUtf8IsRefusedInJson() throws Exception {
        byte[] form = {'i', 'd', '=', (byte) 0xff, (byte) 0xfe};
        byte[] json = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'};

        assertThat(server.send(
                                "crm.deal.get",
                                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(form)))
                        .body())
                .isEqualTo("{\"error\":\"INVALID_REQUEST\",\"error_description\":"
                        + "\"Request is malformed: the body is not in UTF-8\"}");
        assertThat(server.send(
                                "crm.deal.get",
                                request -> request.header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(json)))
                        .body())
                .startsWith("{\"error\":\"INVALID_REQUEST\",\"error_description\":\"Request is malformed: ");
    }

    @Test
    void requestToUpgradeIsAnsweredInHttp11() throws Exception {
        assertThat(server.raw(
                        "GET /rest/1/code/server.time HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\n"
                                + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void manyCallersAreAnsweredAtATime() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(16);
        try {
            var answers = IntStream.range(0, 200)
                    .<Future<HttpResponse<String>>>mapToObj(
                            i -> callers.submit(() -> server.post("crm.deal.add", "{\"fields\":{\"TITLE\":\"x\"}}")))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.get().body()).matches("\\{\"result\":\\d+,.*"));
        } finally {
            callers.shutdown();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(HttpServerTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String withoutLayout(String json) {
        return json.replaceAll("\n *", "").replace("\": ", "\":");
    }
}
