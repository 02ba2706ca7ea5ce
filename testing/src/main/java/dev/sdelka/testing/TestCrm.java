package dev.sdelka.testing;

import dev.sdelka.Crm;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A {@code Crm} for tests, in one line: {@code Crm crm = TestCrm.create();}. It is in memory, every order exists, the clock stands at {@link #START}, and
 * ids count from 1, so that each run of a test sees the same.
 *
 * <p>All else is as with {@link Crm#builder}, whose builder {@link #builder()} gives:
 *
 * <pre>{@code
 * MutableClock clock = TestCrm.clock();
 * EventRecorder recorder = new EventRecorder();
 * Crm crm = TestCrm.builder().clock(clock).listener(recorder).build();
 * }</pre>
 */
public final class TestCrm {

    /** What clocks of tests show first: 10 o'clock on Thursday, the 15th of January 2026, in {@link #ZONE}. */
    public static final Instant START = Instant.parse("2026-01-15T08:00:00Z");

    /** The zone of clocks of tests, that of the examples in the portal's reference: +02:00. */
    public static final ZoneId ZONE = ZoneOffset.ofHours(2);

    private TestCrm() {}

    /**
     * An empty portal in memory.
     *
     * @return services that need not be closed
     */
    public static Crm create() {
        return builder().build();
    }

    /**
     * An empty portal in memory, with choices of the test's own.
     *
     * @return a builder with the defaults of tests
     */
    public static Crm.Builder builder() {
        return builder(new MemoryStorage());
    }

    /**
     * A portal in memory with categories, user fields and the like of the test's own, such as {@code ReferenceDataSets.typical()}, for which the arbitraries of the testkit
     * make their values.
     *
     * @param referenceData what deals may point to
     * @return a builder with the defaults of tests
     */
    public static Crm.Builder builder(ReferenceData referenceData) {
        MemoryStorage storage = new MemoryStorage();
        storage.<Boolean, RuntimeException>write(writer -> {
            writer.replaceReferenceData(referenceData);
            return true;
        });
        return builder(storage);
    }

    /**
     * A portal over a store of the test's own, such as {@code SqliteStorage.open(file)}.
     *
     * @param storage the store; closed with the services
     * @return a builder with the defaults of tests
     */
    public static Crm.Builder builder(Storage storage) {
        return Crm.builder(storage).clock(clock()).orderDirectory(OrderDirectory.any());
    }

    /**
     * A clock that stands until the test moves it.
     *
     * @return each time another, at {@link #START} in {@link #ZONE}
     */
    public static MutableClock clock() {
        return MutableClock.standing(START, ZONE);
    }
}
