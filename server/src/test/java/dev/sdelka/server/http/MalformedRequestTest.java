package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no HTTP is answered in the catalogue's words. */
class MalformedRequestTest {

    private static final String POST = "POST /rest/1/code/crm.deal.get HTTP/1.1\r\n";
    private static final String GET = "GET /rest/1/code/crm.deal.get HTTP/1.1\r\n";
    private static final String HOST = "Host: x\r\n";
    private static final String GOOD = RunningServer.get("/rest/1/code/server.time");

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("no host", 400, GET + "\r\n"),
                Arguments.of("two hosts", 400, GET + HOST + HOST + "\r\n"),
                Arguments.of("an empty host", 400, GET + "Host: \r\n\r\n"),
                Arguments.of("a length that is no number", 400, POST + HOST + "Content-Length: abc\r\n\r\nsecret"),
                Arguments.of("a length below zero", 400, POST + HOST + "Content-Length: -1\r\n\r\n"),
                Arguments.of("two lengths", 400, POST + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
                Arguments.of(
                        "a length and chunks",
                        400,
                        POST + HOST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of(
                        "an encoding that is none", 400, POST + HOST + "Transfer-Encoding: chunked, secret\r\n\r\n"),
                Arguments.of(
                        "a chunk whose length is no number",
                        400,
                        POST + HOST + "Transfer-Encoding: chunked\r\n\r\nsecret\r\n"),
                Arguments.of("a space before the colon", 400, GET + HOST + "X-Own : secret\r\n\r\n"),
                Arguments.of("a folded header", 400, GET + HOST + "X-Own: secret\r\n more\r\n\r\n"),
                Arguments.of("a line of a header without a colon", 400, GET + HOST + "secret\r\n\r\n"),
                Arguments.of("a control character in a header", 400, GET + HOST + "X-Own: a\0secret\r\n\r\n"),
                Arguments.of("no version", 505, "GET /rest/1/secret/server.time\r\n\r\n"),
                Arguments.of("a version that is none", 505, "GET /rest/1/secret/server.time HTTX/1.1\r\n\r\n"),
                Arguments.of("a version to come", 505, "GET /rest/1/secret/server.time HTTP/3.7\r\n" + HOST + "\r\n"),
                Arguments.of("HTTP/2 with prior knowledge", 426, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"),
                Arguments.of("a word", 400, "secret\r\n\r\n"),
                Arguments.of("a path without a slash", 400, "GET secret HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("a path above the root", 400, "GET /../../secret HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("a fragment", 400, "GET /rest/1/secret/a#b HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("a method with brackets", 400, "G[]T /secret HTTP/1.1\r\n" + HOST + "\r\n"),
                Arguments.of("an expectation that is not known", 417, POST + HOST + "Expect: secret\r\n\r\n"),
                Arguments.of(
                        "headers beyond the limit", 431, GET + HOST + "X-Own: " + "secret".repeat(12_000) + "\r\n\r\n"),
                Arguments.of(
                        "many headers beyond the limit", 431, GET + HOST + "X-Own: secret\r\n".repeat(6_000) + "\r\n"),
                Arguments.of(
                        "an address beyond the limit",
                        414,
                        "GET /" + "secret".repeat(12_000) + " HTTP/1.1\r\n" + HOST + "\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void malformedRequestIsRefusedInJsonWithoutAnyWordOfIt(String name, int status, String request) throws Exception {
        try (RawConnection connection = server.connect()) {
            RawConnection.Answer answer = connection.send(request).answer();

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.closes()).isTrue();
            assertThat(answer.head()).contains("Content-Type: application/json; charset=utf-8\r\n");
            assertThat(answer.body())
                    .matches(
                            "\\{\"error\":\"INVALID_REQUEST\",\"error_description\":\"Request is malformed: [^\"{}]+\"}")
                    .doesNotContain("secret");
        }
    }

    @Test
    void bytesThatAreNoTextAreRefusedInJson() throws Exception {
        byte[] noise = new byte[200];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (128 + i * 7 % 128);
        }
        try (RawConnection connection = server.connect()) {
            assertThat(connection.send(noise).send("\r\n\r\n").answer().body())
                    .startsWith("{\"error\":\"INVALID_REQUEST\"");
        }
    }

    @Test
    void bodyThatBreaksOffIsRefusedInJson() throws Exception {
        assertThat(server.raw(POST + HOST + "Content-Length: 100\r\n\r\n{\"id\":"))
                .startsWith("HTTP/1.1 400 ")
                .contains("{\"error\":\"INVALID_REQUEST\"");
    }

    @Test
    void requestBeforeAMalformedOneIsAnsweredToo() throws Exception {
        try (RawConnection connection = server.connect()) {
            connection.send(GOOD + GET + "\r\n");

            assertThat(connection.answer().status()).isEqualTo(200);
            assertThat(connection.answer().status()).isEqualTo(400);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void requestsInOnePieceAreAnsweredOneAfterTheOther() throws Exception {
        try (RawConnection connection = server.connect()) {
            connection.send(GOOD
                    + POST + HOST + "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":410}"
                    + RunningServer.get("/rest/1/code/no.such"));

            assertThat(connection.answer().body()).contains("\"result\":\"");
            assertThat(connection.answer().body()).contains("\"ID\":\"410\"");
            assertThat(connection.answer().status()).isEqualTo(404);
        }
    }

    @Test
    void largestHeadersArePassed() throws Exception {
        String filling = "y".repeat(60_000);

        assertThat(server.raw(GET + HOST + "X-Own: " + filling + "\r\n\r\n")).doesNotContain("431");
        assertThat(server.raw(RunningServer.get("/rest/1/code/server.time?x=" + filling)))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void helloOfTlsOnThePortOfHttpIsRefused() throws Exception {
        byte[] hello = ("\26\3\1\0\310\1\0\0\304\3\3" + "\221".repeat(190)).getBytes(StandardCharsets.ISO_8859_1);
        try (RawConnection connection = server.connect()) {
            assertThat(connection.send(hello).rest()).startsWith("HTTP/1.1 400 ");
        }
    }
}
