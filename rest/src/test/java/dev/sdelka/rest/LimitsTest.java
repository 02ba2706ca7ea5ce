package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.limit.Limits;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much callers may ask for. */
class LimitsTest {

    private static final String TIME = "/rest/1/" + WireClient.CODE + "/server.time";

    @Test
    void fiftyRequestsComeAtOnceAndThenTwoASecond() {
        WireClient client = WireClient.with(builder -> builder.limits(Limits.standard()));
        for (int i = 0; i < 50; i++) {
            assertThat(client.get(TIME, null).status()).isEqualTo(200);
        }

        assertThat(client.get(TIME, null).status()).isEqualTo(503);
        assertThat(client.get(TIME, null).error()).isEqualTo("QUERY_LIMIT_EXCEEDED");
        client.clock().pass(Duration.ofSeconds(1));
        assertThat(client.get(TIME, null).status()).isEqualTo(200);
        assertThat(client.get(TIME, null).status()).isEqualTo(200);
        assertThat(client.get(TIME, null).status()).isEqualTo(503);
    }

    @Test
    void batchIsOneRequest() {
        WireClient client = WireClient.with(builder -> builder.limits(Limits.standard()));

        client.call("batch", "{\"cmd\":[\"server.time\"" + ",\"server.time\"".repeat(49) + "]}");

        assertThat(client.get(TIME, null).status()).isEqualTo(200);
    }

    @Test
    void addressesAreCountedApart() {
        WireClient client = WireClient.with(
                builder -> builder.limits(new Limits(Optional.of(new Limits.RequestRate(1, 1)), Optional.empty())));

        assertThat(from(client, "10.0.0.1").status()).isEqualTo(200);
        assertThat(from(client, "10.0.0.1").status()).isEqualTo(503);
        assertThat(from(client, "10.0.0.2").status()).isEqualTo(200);
    }

    private static Answer from(WireClient client, String address) {
        return client.answer(WireClient.request(TIME, Map.of(), new RestRequest.Connection(address, false)));
    }

    @Test
    void methodThatRanTooLongIsBlockedUntilItsBucketLeavesAndOthersAreNot() {
        WireClient client =
                WireClient.with(builder -> builder.limits(new Limits(Optional.empty(), Optional.of(Duration.ZERO))));
        assertThat(client.call("server.time", "{}").status()).isEqualTo(200);

        assertThat(client.call("server.time", "{}").status()).isEqualTo(429);
        assertThat(client.call("server.time", "{}").error()).isEqualTo("OPERATION_TIME_LIMIT");
        assertThat(client.call("user.admin", "{}").status())
                .as("another method")
                .isEqualTo(200);
        assertThat(client.callAs(4, "server.time", "{}").status())
                .as("another webhook")
                .isEqualTo(200);
        client.clock().pass(Duration.ofMinutes(10));
        assertThat(client.call("server.time", "{}").status()).isEqualTo(200);
    }

    @Test
    void aLimitMayBeLongerThanNanosecondsCanTell() {
        Limits limits = new Limits(Optional.empty(), Optional.of(Duration.ofSeconds(Long.MAX_VALUE)));
        WireClient client = WireClient.with(builder -> builder.limits(limits));

        assertThat(client.call("server.time", "{}").status()).isEqualTo(200);
    }

    @Test
    void commandsOfABatchAreCountedAndTheBatchIsNot() {
        WireClient client =
                WireClient.with(builder -> builder.limits(new Limits(Optional.empty(), Optional.of(Duration.ZERO))));

        Answer answer = client.call("batch", "{\"cmd\":[\"server.time\",\"server.time\"]}");

        assertThat(((Map<?, ?>) BatchTest.part(answer, "result_error").get("1")).get("error"))
                .isEqualTo("OPERATION_TIME_LIMIT");
        assertThat(((Map<?, ?>) answer.json().get("time")).get("operating")).isEqualTo(0L);
        assertThat(client.call("batch", "{\"cmd\":[]}").json().containsKey("result"))
                .isTrue();
    }
}
