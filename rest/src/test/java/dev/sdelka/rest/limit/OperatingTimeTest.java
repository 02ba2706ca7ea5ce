package dev.sdelka.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OperatingTimeTest {

    private static final Instant START = Instant.parse("2026-05-14T10:05:20Z");
    private static final String METHOD = "crm.deal.get";

    private final OperatingTime account = new OperatingTime();
    private final Object credential = new Object();

    @Test
    void callsAddUpAndTheOldestBucketSaysWhenItLeaves() {
        account.add(credential, METHOD, START, 40);
        OperatingTime.Usage usage = account.add(credential, METHOD, START.plusSeconds(90), 2);

        assertThat(usage.nanos()).isEqualTo(42);
        assertThat(usage.resetAt()).isEqualTo(START.plusSeconds(600));
    }

    @Test
    void bucketLeavesTenMinutesAfterItsFirstCallWithAllOfItsMinute() {
        account.add(credential, METHOD, START, 40);
        account.add(credential, METHOD, START.plusSeconds(30), 5);
        account.add(credential, METHOD, START.plusSeconds(60), 2);

        OperatingTime.Usage usage = account.add(credential, METHOD, START.plusSeconds(600), 1);

        assertThat(usage.nanos()).isEqualTo(3);
        assertThat(usage.resetAt()).isEqualTo(START.plusSeconds(660));
    }

    @Test
    void credentialsAndMethodsAreAccountedApart() {
        account.add(credential, METHOD, START, 40);

        assertThat(account.add(new Object(), METHOD, START, 1).nanos()).isEqualTo(1);
        assertThat(account.add(credential, "crm.deal.add", START, 1).nanos()).isEqualTo(1);
    }

    @Test
    void clockThatRanAheadAndIsSetRightIsForgottenAfterTenMinutes() {
        OperatingTime time = new OperatingTime();
        Instant now = Instant.parse("2024-08-30T12:00:00Z");
        time.add("account", "method", now.plus(Duration.ofDays(3650)), 5);

        assertThat(time.usage("account", "method", now))
                .isEqualTo(new OperatingTime.Usage(5, now.plus(Duration.ofMinutes(10))));
        assertThat(time.usage("account", "method", now.plus(Duration.ofMinutes(10)))
                        .nanos())
                .isZero();
    }
}
