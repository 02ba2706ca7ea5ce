package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.server.http.HttpLimits.SlowestSender;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever sends slowly, or nothing, stops nobody else. */
class SlowSenderTest {

    private static final String HALF_A_LINE = "GET /rest/1/code/ser";
    private static final String HEADERS_WITHOUT_A_BODY =
            "POST /rest/1/code/crm.deal.get HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n{";
    private static final String TIME = RunningServer.get("/rest/1/code/server.time");
    private static final int A_MOMENT = 50;

    @Test
    void slowSendersAndIdleConnectionsDoNotStopOthers() throws Exception {
        try (RunningServer server = RunningServer.start();
                Connections connections = new Connections()) {
            RawConnection idle = connections.add(server.connect());
            for (int i = 1; i < 2000; i++) {
                connections.add(server.connect());
            }
            for (int i = 0; i < 200; i++) {
                connections.add(server.connect()).send(i % 2 == 0 ? HALF_A_LINE : HEADERS_WITHOUT_A_BODY);
            }

            assertThat(server.post("crm.deal.get", "{\"id\":410}").statusCode()).isEqualTo(200);
            assertThat(idle.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void requestThatIsNotWholeAfterTheTimeGrantedIsCut() throws Exception {
        try (RunningServer server = impatient();
                RawConnection line = server.connect().send(HALF_A_LINE);
                RawConnection body = server.connect().send(HEADERS_WITHOUT_A_BODY)) {
            assertThat(line.isClosed()).isTrue();
            assertThat(body.isClosed()).isTrue();
        }
    }

    @Test
    void senderOfAByteNowAndThenIsCut() throws Exception {
        try (RunningServer server = impatient();
                RawConnection line = server.connect().send(HALF_A_LINE);
                RawConnection body = server.connect().send(HEADERS_WITHOUT_A_BODY)) {
            assertThat(line.isClosedWhileSending(A_MOMENT)).isTrue();
            assertThat(body.isClosedWhileSending(A_MOMENT)).isTrue();
        }
    }

    @Test
    void connectionOnWhichNothingComesIsClosedAfterTheIdleTimeout() throws Exception {
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withIdleTimeout(Duration.ofMillis(200)));
                RawConnection connection = server.connect()) {
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void senderWhoKeepsTheRateIsNotCut() throws Exception {
        SlowestSender fast = new SlowestSender(Duration.ofMinutes(1), 1);
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withSlowestSender(fast));
                RawConnection connection = server.connect()) {
            for (int i = 0; i < TIME.length(); i++) {
                connection.send(TIME.substring(i, i + 1));
            }
            assertThat(connection.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void timeThatACallTakesIsNotCountedAsTheSenders() throws Exception {
        WaitingMethod waiting = new WaitingMethod();
        SlowestSender none = new SlowestSender(Duration.ZERO, 1_000_000);
        try (RunningServer server = RunningServer.start(
                        RunningServer.limited(
                                limits -> limits.withSlowestSender(none).withIdleTimeout(Duration.ofMillis(100))),
                        endpoint -> endpoint.method(waiting));
                RawConnection patient = server.connect().send(RunningServer.get("/rest/1/code/test.wait"));
                RawConnection other = server.connect().send(HALF_A_LINE)) {
            waiting.awaitBegun(1);
            assertThat(other.isClosed()).isTrue(); // so there was a round over all connections
            waiting.goOn();

            assertThat(patient.answer().body()).contains("waited");
        }
    }

    private static RunningServer impatient() throws IOException {
        SlowestSender fast = new SlowestSender(Duration.ofMillis(300), 1000);
        return RunningServer.withLimits(limits -> limits.withSlowestSender(fast));
    }

    private record Connections(List<RawConnection> all) implements AutoCloseable {

        Connections() {
            this(new ArrayList<>());
        }

        RawConnection add(RawConnection connection) {
            all.add(connection);
            return connection;
        }

        @Override
        public void close() throws IOException {
            for (RawConnection connection : all) {
                connection.close();
            }
        }
    }
}
