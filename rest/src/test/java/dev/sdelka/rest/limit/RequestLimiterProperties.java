package dev.sdelka.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The leaky bucket. */
class RequestLimiterProperties {

    private static final Instant START = Instant.parse("2024-08-30T12:00:00Z");

    @Property(tries = 200)
    void inNoSpanOfTimeMoreIsAdmittedThanTheBucketHoldsAndDrains(
            @ForAll @IntRange(min = 1, max = 20) int capacity,
            @ForAll @DoubleRange(min = 0.1, max = 10) double drain,
            @ForAll @Size(max = 100) List<@IntRange(max = 2_000) Integer> pauses) {
        RequestLimiter limiter = new RequestLimiter(new Limits.RequestRate(capacity, drain));
        long millis = 0;
        int admitted = 0;
        for (int pause : pauses) {
            millis += pause;
            admitted += limiter.admit("a", START.plusMillis(millis)) ? 1 : 0;
            assertThat((double) admitted).isLessThanOrEqualTo(capacity + drain * millis / 1000 + 1e-6);
        }
    }

    @Property(tries = 200)
    void whoKeepsToTheRateIsAlwaysAdmitted(
            @ForAll @IntRange(min = 1, max = 20) int capacity, @ForAll @IntRange(min = 1, max = 10) int drain) {
        RequestLimiter limiter = new RequestLimiter(new Limits.RequestRate(capacity, drain));
        for (int i = 0; i < 200; i++) {
            assertThat(limiter.admit("a", START.plusMillis(i * 1001L / drain + i)))
                    .isTrue();
        }
    }

    @Test
    void clockThatRanAheadAndIsSetRightBlocksNobody() {
        RequestLimiter limiter = new RequestLimiter(new Limits.RequestRate(2, 1));
        Instant ahead = START.plus(Duration.ofDays(3650));
        limiter.admit("a", ahead);
        limiter.admit("a", ahead);

        assertThat(limiter.admit("a", START)).isFalse();
        assertThat(limiter.admit("a", START.plusSeconds(1))).isTrue();
        assertThat(limiter.admit("a", START.plusSeconds(1))).isFalse();
    }

    @Test
    void timeThatRunsBackGivesNothingAway() {
        RequestLimiter limiter = new RequestLimiter(new Limits.RequestRate(1, 1));

        assertThat(limiter.admit("a", START)).isTrue();
        assertThat(limiter.admit("a", START.minusSeconds(50))).isFalse();
        assertThat(limiter.admit("a", START)).isFalse();
        assertThat(limiter.admit("a", START.plusSeconds(1))).isTrue();
    }
}
