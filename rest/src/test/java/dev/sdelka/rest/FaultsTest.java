package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.fault.Delivery;
import dev.sdelka.rest.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults on demand. */
class FaultsTest {

    private static final Optional<String> EVERY_METHOD = Optional.empty();

    private static WireClient with(Fault... faults) {
        return WireClient.with(builder -> builder.faults(List.of(faults)));
    }

    private static RestResponse time(WireClient client) {
        return client.handle("GET", "/rest/1/" + WireClient.CODE + "/Server.Time.json/", null, null, new byte[0]);
    }

    @Test
    void thirdCallOfAMethodIsRefusedAndOnlyThat() {
        WireClient client = with(
                new Fault(Optional.of("server.time"), 3, false, new Fault.Refusal(ProtocolError.QUERY_LIMIT_EXCEEDED)));
        client.call("user.admin", "{}");

        assertThat(IntStream.range(0, 6).map(i -> time(client).status())).containsExactly(200, 200, 503, 200, 200, 200);
    }

    @Test
    void everySecondCallIsRefusedInABatchToo() {
        WireClient client =
                with(new Fault(Optional.of("server.time"), 2, true, new Fault.Refusal(ProtocolError.EXPIRED_TOKEN)));

        Map<Object, Object> errors = BatchTest.part(
                client.call("batch", "{\"cmd\":[\"server.time\",\"server.time\",\"server.time\",\"server.time\"]}"),
                "result_error");

        assertThat(errors.keySet().stream().map(String::valueOf)).containsExactly("1", "3");
    }

    @Test
    void everyTenthAnswerIsLate() {
        WireClient client = with(new Fault(EVERY_METHOD, 10, true, new Fault.Lateness(Duration.ofSeconds(2))));

        assertThat(IntStream.rangeClosed(1, 20)
                        .filter(i -> time(client).delivery().equals(new Delivery(Duration.ofSeconds(2), false))))
                .containsExactly(10, 20);
    }

    @Test
    void lateAnswersAreCountedForMethodsThatAreThereHoweverTheyAreWritten() {
        WireClient client = with(
                new Fault(EVERY_METHOD, 2, false, new Fault.Lateness(Duration.ofSeconds(2))),
                new Fault(Optional.of("server.time"), 1, false, new Fault.Lateness(Duration.ofSeconds(1))));
        String base = "/rest/1/" + WireClient.CODE + "/";
        assertThat(client.handle("OPTIONS", base + "server.time", null, null, new byte[0])
                        .delivery())
                .isEqualTo(Delivery.NORMAL);
        assertThat(client.handle("GET", base + "crm.lead.add", null, null, new byte[0])
                        .delivery())
                .isEqualTo(Delivery.NORMAL);
        assertThat(client.handle("GET", "/oauth/token/", null, null, new byte[0])
                        .delivery())
                .isEqualTo(Delivery.NORMAL);

        assertThat(client.handle("GET", base + "server%2Etime", null, null, new byte[0])
                        .delivery()
                        .delay())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(client.handle("GET", base + "user.admin", null, null, new byte[0])
                        .delivery()
                        .delay())
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void oneConnectionIsCutAndItsCallWasMade() {
        WireClient client = with(new Fault(Optional.of("crm.deal.add"), 1, false, new Fault.Cut()));

        RestResponse response =
                client.handle("GET", "/rest/1/" + WireClient.CODE + "/crm.deal.add", null, null, new byte[0]);

        assertThat(response.delivery().isCut()).isTrue();
        assertThat(client.call("crm.deal.get", "{\"id\":1}").object().get("ID")).isEqualTo("1");
        assertThat(time(client).delivery()).isEqualTo(Delivery.NORMAL);
    }
}
