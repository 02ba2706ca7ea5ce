package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server that is closed finishes what it has begun. */
class ShutdownTest {

    private static final String TIME = RunningServer.get("/rest/1/code/server.time");

    @Test
    void callUnderWayIsFinishedAndNewOnesAreRefusedMeanwhile() throws Exception {
        WaitingMethod waiting = new WaitingMethod();
        RunningServer server = RunningServer.withEndpoint(endpoint -> endpoint.method(waiting));
        int port = server.server().port();
        try (RawConnection begun = server.connect().send(RunningServer.get("/rest/1/code/test.wait"));
                RawConnection idle = server.connect()) {
            assertThat(idle.send(TIME).answer().status()).isEqualTo(200);
            waiting.awaitBegun(1);

            CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
            RawConnection.Answer refusal = firstRefusal(server);
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.closes()).isTrue();
            assertThat(refusal.body())
                    .isEqualTo("{\"error\":\"SERVICE_UNAVAILABLE\",\"error_description\":\"Server is shutting down\"}");
            assertThat(idle.send(TIME).answer().status()).isEqualTo(503);
            assertThat(closing).isNotDone();

            waiting.goOn();
            RawConnection.Answer finished = begun.answer();
            assertThat(finished.body()).contains("waited");
            assertThat(finished.closes()).isTrue();
            closing.get(RawConnection.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThatThrownBy(() -> RawConnection.to(port)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closingAgainDoesNothing() throws Exception {
        RunningServer server = RunningServer.start();
        server.close();

        server.server().close();
    }

    /** Closing begins on another thread, so a call or two may still be answered. */
    private static RawConnection.Answer firstRefusal(RunningServer server) throws IOException {
        while (true) {
            try (RawConnection connection = server.connect()) {
                RawConnection.Answer answer = connection.send(TIME).answer();
                if (answer.status() != 200) {
                    return answer;
                }
            }
        }
    }
}
