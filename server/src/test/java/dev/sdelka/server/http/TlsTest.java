package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.rest.fault.Fault;
import dev.sdelka.server.TrustOfTests;
import dev.sdelka.server.tls.SelfSignedCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS beside HTTP. */
class TlsTest {

    private static final String TIME = RunningServer.get("/rest/1/code/server.time");

    @TempDir
    private static Path folder;

    private static SSLContext serverContext;
    private static SSLContext clientContext;

    @BeforeAll
    static void makeACertificate() throws Exception {
        SelfSignedCertificate certificate = SelfSignedCertificate.beside(folder.resolve("test.db"), Clock.systemUTC());
        serverContext = certificate.sslContext();
        clientContext = TrustOfTests.in(certificate.pem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void currentVersionsAreSpoken(String version) throws Exception {
        try (RunningServer server = start(false);
                RawConnection connection = connect(server, version)) {
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void olderVersionsAreRefused() throws Exception {
        String disabled = Security.getProperty("jdk.tls.disabledAlgorithms");
        try (RunningServer server = start(false)) {
            // the JDK's own client would refuse them before the server can
            Security.setProperty("jdk.tls.disabledAlgorithms", "");
            assertThatThrownBy(() -> connect(server, "TLSv1.1")).isInstanceOf(SSLHandshakeException.class);
        } finally {
            Security.setProperty("jdk.tls.disabledAlgorithms", disabled);
        }
    }

    @Test
    void endpointIsToldWhetherACallCameEncrypted() throws Exception {
        try (RunningServer server = start(true);
                RawConnection connection = connect(server, "TLSv1.3")) {
            assertThat(connection.send(TIME).answer().body()).contains("\"result\"");
            assertThat(server.raw(TIME)).contains("Https required.");
            // what an address claims is no proof
            assertThat(server.raw(RunningServer.get("https://x/rest/1/code/server.time")))
                    .contains("Https required.");
        }
    }

    @Test
    void largeBodiesComeThrough() throws Exception {
        try (RunningServer server = start(false);
                RawConnection connection = connect(server, "TLSv1.3")) {
            connection.send(post("{\"id\":410,\"x\":\"" + "x".repeat(90_000) + "\"}"));
            assertThat(connection.answer().body()).contains("\"ID\":\"410\"");

            connection.send(post("{\"id\":410,\"x\":\"" + "x".repeat(200_000) + "\"}"));
            assertThat(connection.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void malformedRequestIsRefusedInJson() throws Exception {
        try (RunningServer server = start(false);
                RawConnection connection = connect(server, "TLSv1.3")) {
            assertThat(connection.send("secret\r\n\r\n").answer().body()).startsWith("{\"error\":\"INVALID_REQUEST\"");
        }
    }

    @Test
    void cutAnswerEndsInTheMiddle() throws Exception {
        Fault cut = new Fault(Optional.empty(), 1, true, new Fault.Cut());
        try (RunningServer server = RunningServer.start(
                        settings -> settings.withTls(0, serverContext), endpoint -> endpoint.faults(List.of(cut)));
                RawConnection connection = connect(server, "TLSv1.3")) {
            RawConnection.Answer answer = connection.send(TIME).answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().length()).isEqualTo(answer.length() / 2);
        }
    }

    @Test
    void connectionThatOnlyShookHandsIsNotASlowSender() throws Exception {
        HttpLimits.SlowestSender fast = new HttpLimits.SlowestSender(Duration.ofMillis(300), 100_000);
        try (RunningServer server = RunningServer.start(
                        settings -> settings.withTls(0, serverContext)
                                .withLimits(settings.limits().withSlowestSender(fast)),
                        endpoint -> endpoint);
                RawConnection connection = connect(server, "TLSv1.3");
                RawConnection slow = connect(server, "TLSv1.3").send("GET /half")) {
            // what came together with the end of the handshake counts for nothing, so it goes on
            assertThat(slow.isClosedWhileSending(50)).isTrue();
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void headersAreBoundedBehindEncryptionToo() throws Exception {
        try (RunningServer server = RunningServer.start(
                        settings -> settings.withTls(0, serverContext)
                                .withLimits(settings.limits().withMaxHeaderMemory(50_000)),
                        endpoint -> endpoint);
                RawConnection connection = connect(server, "TLSv1.3");
                RawConnection greedy = connect(server, "TLSv1.3")) {
            greedy.send("GET /" + "x".repeat(40_000));
            assertThat(greedy.isClosed()).isTrue();
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void ofAllConnectionsHalfMayBeEncrypted() throws Exception {
        try (RunningServer server = RunningServer.start(
                        settings -> settings.withTls(0, serverContext)
                                .withLimits(settings.limits().withMaxConnections(2)),
                        endpoint -> endpoint);
                RawConnection first = connect(server, "TLSv1.3")) {
            assertThatThrownBy(() -> connect(server, "TLSv1.3")).isInstanceOf(IOException.class);
            assertThat(first.send(TIME).answer().status()).isEqualTo(200);
            assertThat(server.firstAnswer(TIME).status()).isEqualTo(200);
        }
    }

    @Test
    void serverWithoutACertificateHasNoSecondPort() throws Exception {
        try (RunningServer server = RunningServer.start()) {
            assertThat(server.server().tlsPort()).isEmpty();
        }
    }

    private static RunningServer start(boolean requiresHttps) throws IOException {
        return RunningServer.start(
                settings -> settings.withTls(0, serverContext), endpoint -> endpoint.requiresHttps(requiresHttps));
    }

    private static RawConnection connect(RunningServer server, String version) throws IOException {
        SSLSocket socket = (SSLSocket) clientContext
                .getSocketFactory()
                .createSocket(
                        InetAddress.getLoopbackAddress(),
                        server.server().tlsPort().orElseThrow());
        socket.setSoTimeout((int) RawConnection.PATIENCE.toMillis());
        socket.setEnabledProtocols(new String[] {version});
        socket.startHandshake();
        assertThat(socket.getSession().getProtocol()).isEqualTo(version);
        return RawConnection.over(socket);
    }

    private static String post(String json) {
        return "POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                + json.length() + "\r\n\r\n" + json;
    }
}
