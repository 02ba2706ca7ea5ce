package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.server.http.HttpLimits.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Answers that are ordered to be late, or cut. */
class DeliveryTest {

    private static final String TIME = RunningServer.get("/rest/1/code/server.time");
    private static final String SCOPE = RunningServer.get("/rest/1/code/scope");

    @Test
    void lateAnswerComesWhenItIsDueAndTheConnectionStays() throws Exception {
        Duration delay = Duration.ofMillis(300);
        try (RunningServer server = RunningServer.withEndpoint(late(delay));
                RawConnection connection = server.connect()) {
            long start = System.nanoTime();
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);

            assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(delay.toNanos());
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void lateAnswersHoldNoWorker() throws Exception {
        try (RunningServer server = RunningServer.start(
                        RunningServer.limited(limits -> limits.withCalls(new Calls(1, 10))),
                        late(Duration.ofSeconds(2)));
                RawConnection first = server.connect().send(TIME);
                RawConnection second = server.connect().send(TIME);
                RawConnection other = server.connect()) {
            long start = System.nanoTime();
            assertThat(other.send(SCOPE).answer().status()).isEqualTo(200);

            assertThat(System.nanoTime() - start)
                    .isLessThan(Duration.ofSeconds(2).toNanos());
            assertThat(first.answer().status()).isEqualTo(200);
            assertThat(second.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void answerThatIsLaterThanTheIdleTimeoutComes() throws Exception {
        try (RunningServer server = RunningServer.start(
                        RunningServer.limited(limits -> limits.withIdleTimeout(Duration.ofMillis(200))),
                        late(Duration.ofSeconds(1)));
                RawConnection connection = server.connect()) {
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);
        }
    }

    @Test
    void cutAnswerHasItsWholeLengthInTheHeadersAndHalfOfItsBody() throws Exception {
        Fault cut = new Fault(Optional.of("server.time"), 2, true, new Fault.Cut());
        try (RunningServer server = RunningServer.withEndpoint(endpoint -> endpoint.faults(List.of(cut)));
                RawConnection connection = server.connect()) {
            assertThat(connection.send(TIME).answer().status()).isEqualTo(200);

            RawConnection.Answer answer = connection.send(TIME).answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.head()).contains("Access-Control-Allow-Origin: *");
            assertThat(answer.body()).startsWith("{\"result\":");
            assertThat(answer.body().length()).isEqualTo(answer.length() / 2);
            assertThat(server.raw(TIME)).contains("HTTP/1.1 200 ");
        }
    }

    @Test
    void clientThatLeftBeforeItsLateAnswerHarmsNobody() throws Exception {
        try (RunningServer server = RunningServer.withEndpoint(late(Duration.ofMillis(200)))) {
            try (RawConnection connection = server.connect()) {
                connection.send(TIME);
            }
            assertThat(server.raw(TIME)).startsWith("HTTP/1.1 200 ");
        }
    }

    private static UnaryOperator<RestEndpoint.Builder> late(Duration delay) throws IOException {
        Fault lateness = new Fault(Optional.of("server.time"), 1, true, new Fault.Lateness(delay));
        return endpoint -> endpoint.faults(List.of(lateness));
    }
}
