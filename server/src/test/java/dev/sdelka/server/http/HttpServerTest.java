package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.server.HttpClientOfTests;
import dev.sdelka.server.portal.DemoPortal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wire over real sockets. */
class HttpServerTest {

    private static final int MAX_BYTES = 100_000;

    private Crm crm;
    private HttpServer server;
    private HttpClientOfTests client;

    @BeforeEach
    void startServerWithTheDemoPortal() throws IOException {
        Storage storage = new MemoryStorage();
        DemoPortal.load(storage);
        crm = Crm.builder(storage).zone(DemoPortal.ZONE).build();
        RestEndpoint endpoint = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, "code"))
                .maxBytes(MAX_BYTES)
                .build();
        server = HttpServer.start("127.0.0.1", 0, endpoint);
        client = new HttpClientOfTests("http://127.0.0.1:" + server.port() + "/rest/1/code/");
    }

    @AfterEach
    void stop() {
        server.close();
        crm.close();
    }

    @Test
    void documentedDealIsAnsweredKeyByKeyAndInOrder() throws Exception {
        HttpResponse<String> answer = client.post("crm.deal.get", "{\"ID\":410}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        String expected = withoutLayout(resource("/dev/sdelka/server/deal-410.json"));
        assertThat(answer.body()).startsWith("{\"result\":" + expected + ",\"time\":{\"start\":");
    }

    @Test
    void documentedBindingIsAnsweredOnceAndADuplicateFromThenOn() throws Exception {
        String triple = "{\"fields\":{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}}";

        assertThat(client.post("crm.orderentity.add", triple).body())
                .startsWith("{\"result\":{\"dealOrder\":{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}},");
        HttpResponse<String> again = client.post("crm.orderentity.add", triple);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body())
                .isEqualTo("{\"error\":\"201650000001\",\"error_description\":"
                        + "\"Duplicate entry for key [ownerId, ownerTypeId, orderId]\"}");
    }

    @Test
    void bodyBeyondTheLimitIsRefusedWithOrWithoutALength() throws Exception {
        String tooLong = "{\"id\":\"" + "1".repeat(MAX_BYTES) + "\"}";

        assertThat(client.post("crm.deal.get", tooLong).statusCode()).isEqualTo(413);
        assertThat(raw("POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(tooLong.length()) + "\r\n" + tooLong + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("Request is larger than 100000 bytes");
    }

    @Test
    void lengthThatIsOnlyAnnouncedCostsNothing() throws Exception {
        assertThat(raw("POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nContent-Length: 2147483647\r\n\r\n{"))
                .startsWith("HTTP/1.1 413 ")
                .contains("Request is larger than");
    }

    @Test
    void clientThatAsksWhetherToGoOnIsToldSo() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                            + "Expect: 100-continue\r\nContent-Length: 10\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 100");
            out.write("{\"id\":410}".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("HTTP/1.1 200 ", "\"ID\":\"410\"");
        }
    }

    @Test
    void bodyUpToTheDefaultLimitIsRead() throws Exception {
        RestEndpoint endpoint = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, "code"))
                .build();
        try (HttpServer large = HttpServer.start("127.0.0.1", 0, endpoint)) {
            String frame = "{\"id\":410,\"x\":\"\"}";
            String filling = "x".repeat(RestEndpoint.DEFAULT_MAX_BYTES - frame.length());
            HttpClientOfTests caller = new HttpClientOfTests("http://127.0.0.1:" + large.port() + "/rest/1/code/");

            assertThat(caller.post("crm.deal.get", "{\"id\":410,\"x\":\"" + filling + "\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(caller.post("crm.deal.get", "{\"id\":410,\"x\":\"" + filling + "x\"}")
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void rawBracketsAndCyrillicInTheQueryAreTaken() throws Exception {
        String added = raw("GET /rest/1/code/crm.deal.add?fields[TITLE]=%D0%94%D0%B0&fields[OPPORTUNITY]=5 HTTP/1.1\r\n"
                + "Host: x\r\nConnection: close\r\n\r\n");

        assertThat(added).startsWith("HTTP/1.1 200 ").contains("{\"result\":6939,");
        assertThat(client.post("crm.deal.get", "{\"id\":6939}").body()).contains("\"TITLE\":\"Да\"");
    }

    @Test
    void requestToUpgradeIsAnsweredInHttp11() throws Exception {
        assertThat(raw(
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
                            i -> callers.submit(() -> client.post("crm.deal.add", "{\"fields\":{\"TITLE\":\"x\"}}")))
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.get().body()).matches("\\{\"result\":\\d+,.*"));
        } finally {
            callers.shutdown();
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
