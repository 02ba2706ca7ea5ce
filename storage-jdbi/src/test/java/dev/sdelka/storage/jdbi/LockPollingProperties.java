package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LockPollingProperties {

    private static final long MILLISECOND = 1_000_000;

    private long now;

    @Property
    void whoWaitsNeverLooksAwayForAsLongAsABreakAndGivesUpInTime(
            @ForAll long start,
            @ForAll @IntRange(max = 5_000) int timeout,
            @ForAll @IntRange(min = 1, max = 3) int waits) {
        now = start;
        LockPolling polling = new LockPolling(Duration.ofMillis(timeout), () -> now, nanos -> {
            assertThat(nanos).isLessThan(LockSharing.BREAK_NANOS);
            now += nanos;
        });
        for (int wait = 0; wait < waits; wait++) { // one after the other on one connection
            long begin = now;
            int looks = 0;
            while (polling.callback(looks) != 0) {
                looks++;
            }
            assertThat(now - begin)
                    .isBetween(timeout * MILLISECOND, timeout * MILLISECOND + LockPolling.INTERVAL_NANOS);
        }
    }

    @Property(tries = 10)
    void anInterruptNeitherShortensAPauseNorGetsLost(@ForAll @LongRange(min = 1, max = 2_000_000) long nanos) {
        Thread.currentThread().interrupt();
        Pause.nanos(nanos);

        assertThat(Thread.interrupted()).isTrue();
    }
}
