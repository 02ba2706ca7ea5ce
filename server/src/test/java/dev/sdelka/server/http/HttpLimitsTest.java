package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.server.http.HttpLimits.Calls;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What callers may not take, and what stands in the way of a start. */
class HttpLimitsTest {

    private static final String TIME = RunningServer.get("/rest/1/code/server.time");

    @Test
    void connectionBeyondTheLimitIsClosedAndTheOthersGoOn() throws Exception {
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withMaxConnections(2));
                RawConnection first = server.connect();
                RawConnection second = server.connect()) {
            assertThat(first.send(TIME).answer().status()).isEqualTo(200);
            assertThat(second.send(TIME).answer().status()).isEqualTo(200);

            try (RawConnection third = server.connect()) {
                assertThat(third.isClosed()).isTrue();
            }
            assertThat(first.send(TIME).answer().status()).isEqualTo(200);
            assertThat(second.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void connectionThatEndsMakesRoomForAnother() throws Exception {
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withMaxConnections(1))) {
            try (RawConnection first = server.connect()) {
                assertThat(first.send(TIME).answer().status()).isEqualTo(200);
            }
            assertThat(server.firstAnswer(TIME).status()).isEqualTo(200);
        }
    }

    @Test
    void callForWhichThereIsNoRoomIsRefused() throws Exception {
        WaitingMethod waiting = new WaitingMethod();
        String call = RunningServer.get("/rest/1/code/test.wait");
        try (RunningServer server = RunningServer.start(
                        RunningServer.limited(limits -> limits.withCalls(new Calls(1, 1))),
                        endpoint -> endpoint.method(waiting));
                RawConnection worked = server.connect().send(call)) {
            waiting.awaitBegun(1);
            // which of them finds the queue full depends on which is read first
            ExecutorService clients = Executors.newFixedThreadPool(2);
            try {
                CompletionService<String> answers = new ExecutorCompletionService<>(clients);
                answers.submit(() -> server.raw(call));
                answers.submit(() -> server.raw(call));

                assertThat(answers.take().get()).startsWith("HTTP/1.1 503 ").contains("QUERY_LIMIT_EXCEEDED");
                waiting.goOn();
                assertThat(answers.take().get()).startsWith("HTTP/1.1 200 ");
                assertThat(worked.answer().status()).isEqualTo(200);
            } finally {
                clients.shutdown();
            }
        }
    }

    @Test
    void bodiesTogetherTakeNoMoreRoomThanTheyMayAndGiveItBack() throws Exception {
        String large = "{" + " ".repeat(5_000) + "}";
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withMaxBodyBytes(10_000))) {
            RawConnection holder = holder(server);
            try {
                long deadline = System.nanoTime() + RawConnection.PATIENCE.toNanos();
                int status = server.post("server.time", large).statusCode();
                // who is first has the room, and the other may find none
                while (status != 503 && System.nanoTime() < deadline) {
                    holder.close();
                    awaitRoom(server, large, deadline);
                    holder = holder(server);
                    status = server.post("server.time", large).statusCode();
                }
                assertThat(status).isEqualTo(503);
                assertThat(server.post("server.time", "{}").statusCode()).isEqualTo(200);

                assertThat(holder.send("}").answer().status()).isEqualTo(200);
            } finally {
                holder.close();
            }
            for (int i = 0; i < 5; i++) {
                assertThat(server.post("server.time", large).statusCode()).isEqualTo(200);
            }
        }
    }

    /** What a closed connection held is given back when its end is seen. */
    private static void awaitRoom(RunningServer server, String body, long deadline) throws Exception {
        while (server.post("server.time", body).statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    /** Sends most of a body. */
    private static RawConnection holder(RunningServer server) throws IOException {
        String head = "POST /rest/1/code/server.time HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        return server.connect().send(head + "Content-Length: 9002\r\n\r\n{" + " ".repeat(9_000));
    }

    @Test
    void callForWhoseAnswerThereIsNoRoomIsNotMade() throws Exception {
        AtomicInteger made = new AtomicInteger();
        RestMethod large = new AbstractRestMethod("host.large", Set.of()) {
            @Override
            public RestResult call(RestCall call) {
                made.incrementAndGet();
                return RestResult.of("x".repeat(32_000_000)); // more than sockets take that nobody reads
            }
        };
        try (RunningServer server = RunningServer.start(
                        RunningServer.limited(limits -> limits.withMaxBodyBytes(100_000)),
                        endpoint -> endpoint.method(large));
                RawConnection holder = server.connect().send(RunningServer.get("/rest/1/code/host.large"))) {
            long deadline = System.nanoTime() + RawConnection.PATIENCE.toNanos();
            int told = 0;
            while (server.raw(RunningServer.get("/rest/1/code/host.large")).startsWith("HTTP/1.1 200 ")) {
                told++;
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
            assertThat(made).hasValue(told + 1);
            assertThat(server.post("server.time", "{}").statusCode()).isEqualTo(503);

            assertThat(holder.answer().status()).isEqualTo(200);
            while (server.post("server.time", "{}").statusCode() != 200) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
        }
    }

    @Test
    void limitsThatLetNobodyCallAreRefused() {
        HttpLimits limits = HttpLimits.standard();

        assertThatThrownBy(() -> limits.withMaxConnections(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxHeaderBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withIdleTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calls(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void portThatIsTakenIsTheCauseOfWhatIsThrown() throws Exception {
        try (RunningServer server = RunningServer.start()) {
            int port = server.server().port();

            assertThatThrownBy(() -> RunningServer.start(
                            settings -> HttpSettings.on(settings.host(), port), endpoint -> endpoint))
                    .hasRootCauseInstanceOf(BindException.class);
        }
    }

    @Test
    void hostWithoutAnAddressIsToldFromOtherFaults() {
        assertThatThrownBy(
                        () -> RunningServer.start(settings -> HttpSettings.on("no such host", 0), endpoint -> endpoint))
                .isInstanceOf(UnknownHostException.class);
    }
}
