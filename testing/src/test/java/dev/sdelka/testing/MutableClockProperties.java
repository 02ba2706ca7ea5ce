package dev.sdelka.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.testkit.arbitrary.CrmDomain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** A clock that a test moves. */
@Domain(CrmDomain.class)
class MutableClockProperties {

    @Property(tries = 100)
    void showsWhereItWasMovedAndStandsThere(@ForAll Clock start, @ForAll("durations") List<Duration> moves) {
        MutableClock clock = MutableClock.standing(start.instant(), start.getZone());
        MutableClock elsewhere = clock.withZone(TestCrm.ZONE);
        moves.forEach(clock::advance);

        Instant expected = start.instant().plus(moves.stream().reduce(Duration.ZERO, Duration::plus));
        assertThat(clock.instant()).isEqualTo(expected).isEqualTo(elsewhere.instant());
        assertThat(clock.getZone()).isEqualTo(start.getZone());
        assertThat(elsewhere.getZone()).isEqualTo(TestCrm.ZONE);

        elsewhere.set(TestCrm.START);
        assertThat(clock.instant()).isEqualTo(TestCrm.START);
    }

    @Property(tries = 10)
    void aRunningOneNeverGoesBackByItself(@ForAll Clock start) {
        MutableClock clock = MutableClock.running(start.instant(), start.getZone());
        Instant before = clock.instant();

        assertThat(before).isAfterOrEqualTo(start.instant());
        assertThat(clock.instant()).isAfterOrEqualTo(before);
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
    }

    @Provide
    Arbitrary<List<Duration>> durations() {
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(Duration::ofMillis)
                .list()
                .ofMaxSize(5);
    }
}
