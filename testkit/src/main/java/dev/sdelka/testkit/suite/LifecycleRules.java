package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.testkit.sequence.Change;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Opening and closing. */
interface LifecycleRules extends StorageUnderTest {

    /** When a store that never seems to wait is taken not to. */
    long SECONDS_TO_WATCH = 10;

    @Example
    @Label("[LC-1] a new store is empty and has the default reference data, until something is put into it")
    default void newStoreIsEmpty() throws IOException {
        assertThat(holds(reader -> reader.isEmpty()
                        && reader.referenceData().equals(ReferenceData.defaults())
                        && reader.bindings(Query.all()).isEmpty()
                        && reader.bindingsOfOrder(1).isEmpty()
                        && !reader.hasOrder(1)
                        && reader.deal(1) == null))
                .isTrue();
        for (Change change : Samples.oneOfEach()) {
            try (StorageFixture place = newFixture();
                    Storage other = place.open()) {
                Change.applyAll(other, List.of(change));
                assertThat(other.<Boolean, RuntimeException>read(reader -> reader.isEmpty()))
                        .as("%s", change)
                        .isFalse();
            }
        }
    }

    @Example
    @Label("[LC-2] a closed store refuses units with CLOSED, and closing again does nothing")
    default void closedStoreRefusesUnits() {
        storage().close();
        storage().close();
        for (Runnable unit : List.<Runnable>of(
                () -> storage().read(reader -> reader.isEmpty()),
                () -> storage().write(writer -> writer.addOrder(1)))) {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(unit::run)
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(StorageException.Kind.CLOSED));
        }
    }

    @Example
    @Label("[LC-3] closing waits for units under way")
    default void closingWaits() throws Exception {
        Storage storage = storage();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean endedBeforeClosed = new AtomicBoolean();
        Thread unit = new Thread(() -> storage.write(writer -> {
            started.countDown();
            await(finish);
            ended.set(writer.addOrder(1) && writer.hasOrder(1));
            return true;
        }));
        Thread closer = new Thread(() -> {
            storage.close();
            endedBeforeClosed.set(ended.get());
        });
        unit.start();
        await(started);
        closer.start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WATCH);
        while (!isWaitingOrOver(closer) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        finish.countDown();
        unit.join();
        closer.join();
        assertThat(endedBeforeClosed).isTrue();
    }

    @Example
    @Label(
            "[SH-1] two stores open at one place are one store; where the fixture says no, the second is refused or has nothing of the first")
    default void placeIsSharedOrNot() throws IOException {
        storage().write(writer -> writer.addOrder(1));
        assertThat(holds(reader -> reader.hasOrder(1))).isTrue();
        boolean isShared = capabilities().contains(Capability.SHARED);
        try (Storage second = openAgain()) {
            assertThat(second.<Boolean, RuntimeException>read(reader -> reader.hasOrder(1)))
                    .isEqualTo(isShared);
            Set<Long> ids = new TreeSet<>();
            for (Storage store : List.of(storage(), second, storage(), second)) {
                ids.add(store.write(writer -> {
                    long id = writer.nextDealId();
                    return writer.addDeal(Samples.deal(id)) ? id : -1;
                }));
            }
            assertThat(ids).doesNotContain(-1L).hasSize(isShared ? 4 : 2);
            assertThat(holds(reader -> reader.countDeals(Filter.all()) == ids.size()))
                    .isTrue();
        } catch (StorageException refusal) {
            assertThat(isShared).as("%s", refusal).isFalse();
            assertThat(refusal.kind()).isEqualTo(StorageException.Kind.BUSY);
        }
    }

    private static boolean isWaitingOrOver(Thread thread) {
        return switch (thread.getState()) {
            case BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> true;
            case NEW, RUNNABLE -> false;
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
