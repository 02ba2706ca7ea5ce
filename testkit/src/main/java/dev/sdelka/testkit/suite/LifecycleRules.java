package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Opening, closing, opening again. */
interface LifecycleRules extends StorageUnderTest {

    /** When a store that never seems to wait is taken not to. */
    long SECONDS_TO_WATCH = 10;

    @Property
    @Label("[DU-1] a store that is opened again has all that was written, or nothing, as its fixture says")
    default void writtenIsThereAfterReopening(@ForAll @Size(max = 8) List<Change> changes) throws IOException {
        Change.applyAll(storage(), changes);
        storage().write(writer -> writer.addOrder(1));
        List<Long> ids = new ArrayList<>();
        changes.forEach(change -> ids.addAll(change.ids()));
        StorageDump before = StorageDump.of(storage(), ids);
        assertThat(before.orders()).contains(1L);

        StorageDump after = StorageDump.of(reopen(), ids);

        if (isPersistent()) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after.isEmpty()).isTrue();
            assertThat(after.orders()).isEmpty();
            assertThat(storage().survivesPowerLoss()).as("[DU-2]").isFalse();
        }
    }

    @Example
    @Label("a new store is empty and has the default reference data, until something is put into it")
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
    @Label("a closed store refuses units with CLOSED, and closing again does nothing")
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
    @Label("closing waits for units under way")
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
