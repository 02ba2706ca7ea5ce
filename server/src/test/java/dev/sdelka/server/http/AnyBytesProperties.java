package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever bytes come on a socket, the answer is JSON of the catalogue in bounded time, and others are answered on. */
class AnyBytesProperties {

    private static RunningServer server;

    @BeforeContainer
    static void start() throws IOException {
        server = RunningServer.start();
    }

    @AfterContainer
    static void stop() {
        server.close();
    }

    @Property(tries = 300)
    void everyAnswerToAnyBytesIsJson(@ForAll("requests") byte[] bytes) throws Exception {
        String answered;
        try (RawConnection connection = server.connect()) {
            answered = connection.send(bytes).sendNoMore().rest();
        }
        if (!answered.isEmpty()) { // more than one answer, or one without a body, for OPTIONS, is fine
            assertThat(answered).startsWith("HTTP/1.1 ");
            assertThat(answered.substring(answered.indexOf("\r\n\r\n") + 4))
                    .matches("(?s)((\\{\"(error|result)\":|HTTP/1\\.1 ).*)?");
        }
        HttpResponse<String> good = server.post("server.time", "{}");
        assertThat(good.statusCode()).as(good.body()).isEqualTo(200);
    }

    /** Pieces of requests in any order, with noise between them. */
    @Provide
    Arbitrary<byte[]> requests() {
        Arbitrary<byte[]> pieces = Arbitraries.of(
                        "GET /rest/1/code/server.time HTTP/1.1\r\n",
                        "POST /rest/1/code/crm.deal.add HTTP/1.1\r\n",
                        "OPTIONS * HTTP/1.1\r\n",
                        "GET / HTTP/1.0\r\n",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        "Host: x\r\n",
                        "Content-Length: 2\r\n",
                        "Content-Length: 99999999999\r\n",
                        "Transfer-Encoding: chunked\r\n",
                        "Content-Type: application/json\r\n",
                        "Expect: 100-continue\r\n",
                        "Connection: close\r\n",
                        "\r\n",
                        "\r\n\r\n",
                        "{}",
                        "1\r\n{\r\n",
                        "0\r\n\r\n",
                        "%",
                        "?x=%zz&\u00e9",
                        "\u0000")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(20);
        return Arbitraries.frequencyOf(Tuple.of(6, pieces), Tuple.of(1, noise))
                .list()
                .ofMaxSize(12)
                .map(AnyBytesProperties::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        int length = parts.stream().mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, end, part.length);
            end += part.length;
        }
        return all;
    }
}
