package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LockSharingProperties {

    private static final long MICROSECOND = 1_000;
    private static final int MOST = 150_000;

    private long now;
    private long paused;

    private LockSharing sharing() {
        return new LockSharing(() -> now, nanos -> {
            now += nanos;
            paused += nanos;
        });
    }

    @Property
    void nobodyHasTheFileForLongerThanATurnAndACommit(
            @ForAll @Size(max = 300) List<@IntRange(max = MOST) Integer> commits,
            @ForAll @IntRange(max = 1_999) int gap) {
        now = 0;
        LockSharing sharing = sharing();
        long turnStart = 0;
        long lastEnd = Long.MIN_VALUE / 2;
        for (int commit : commits) {
            sharing.beforeLock();
            if (now - lastEnd >= LockSharing.BREAK_NANOS) {
                turnStart = now;
            }
            assertThat(now - turnStart).isLessThan(LockSharing.TURN_NANOS);
            now += commit * MICROSECOND;
            sharing.afterLock();
            lastEnd = now;
            now += gap * MICROSECOND;
        }
    }

    @Property
    void whoLeavesTheFileAloneBetweenCommitsWaitsForNobody(
            @ForAll @Size(max = 300) List<@IntRange(max = MOST) Integer> commits,
            @ForAll @IntRange(min = 2_000, max = MOST) int gap) {
        now = 0;
        paused = 0;
        LockSharing sharing = sharing();
        for (int commit : commits) {
            sharing.beforeLock();
            now += commit * MICROSECOND;
            sharing.afterLock();
            now += gap * MICROSECOND;
        }

        assertThat(paused).isZero();
    }
}
