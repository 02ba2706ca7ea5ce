package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.sequence.Change;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Opening and closing. */
interface LifecycleRules extends StorageUnderTest {

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
    @Label("[LC-3] closing waits for units that write")
    default void closingWaitsForWriters() throws Exception {
        requireClosingWaits(unit -> storage().write(writer -> unit.test(writer) && writer.addOrder(2)), false);
    }

    @Example
    @Label("[LC-3] closing waits for units that read")
    default void closingWaitsForReaders() throws Exception {
        requireClosingWaits(unit -> storage().read(unit::test), false);
    }

    @Example
    @Label("[TX-6] closing by a thread that is interrupted waits for units under way, and leaves the flag set")
    default void interruptedClosingWaits() throws Exception {
        requireClosingWaits(unit -> storage().write(writer -> unit.test(writer) && writer.addOrder(2)), true);
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
            requireRefusal(refusal);
        }
    }

    @Example
    @Label(
            "[SH-1] a change of any kind through one of two stores at one place is what the other answers from then on, or nothing to it")
    default void otherStoreSeesEveryChange() throws IOException {
        boolean isShared = capabilities().contains(Capability.SHARED);
        int changes = 0;
        try (Storage second = openAgain()) {
            for (int round = 1; round <= 2; round++) {
                requireChangesAreSeen(storage(), second, isShared ? ++changes : round);
                requireChangesAreSeen(second, storage(), isShared ? ++changes : round);
            }
        } catch (StorageException refusal) {
            requireRefusal(refusal);
        }
    }

    private void requireChangesAreSeen(Storage changed, Storage other, int number) {
        Map<String, Object> unchanged = answers(other);
        for (Consumer<StorageWriter> change : Answers.changes(number)) {
            Map<String, Object> before = answers(changed);
            changed.write(writer -> {
                change.accept(writer);
                return true;
            });
            Map<String, Object> after = answers(changed);
            assertThat(after).as("the store that was changed").isNotEqualTo(before);
            Map<String, Object> expected = capabilities().contains(Capability.SHARED) ? after : unchanged;
            assertThat(answers(other)).as("the other one, to a unit that reads").containsExactlyEntriesOf(expected);
            Map<String, Object> answersToWriter = other.write(Answers::of);
            assertThat(answersToWriter)
                    .as("the other one, to a unit that writes")
                    .containsExactlyEntriesOf(expected);
        }
    }

    private static Map<String, Object> answers(Storage storage) {
        return storage.read(Answers::of);
    }

    private void requireRefusal(StorageException refusal) {
        assertThat(capabilities()).as("%s", refusal).doesNotContain(Capability.SHARED);
        assertThat(refusal.kind()).isEqualTo(StorageException.Kind.BUSY);
    }

    /**
     * Closes the store while a unit is under way.
     *
     * @param caller runs a unit of the store, which asks what it is given, and does not end before
     */
    private void requireClosingWaits(Predicate<Predicate<StorageReader>> caller, boolean isInterrupted)
            throws Exception {
        Storage storage = storage();
        storage.write(writer -> writer.addOrder(1));
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean answered = new AtomicBoolean();
        AtomicBoolean endedBeforeClosed = new AtomicBoolean();
        AtomicBoolean isFlagSet = new AtomicBoolean();
        Thread unit = new Thread(() -> answered.set(caller.test(reader -> {
            started.countDown();
            Parallel.await(finish);
            ended.set(reader.hasOrder(1) && reader.bindings(Query.all()).isEmpty());
            return ended.get();
        })));
        Thread closer = new Thread(() -> {
            storage.close();
            endedBeforeClosed.set(ended.get());
            isFlagSet.set(Thread.currentThread().isInterrupted());
        });
        unit.start();
        Parallel.await(started);
        closer.start();
        Parallel.awaitWaiting(closer);
        if (isInterrupted) {
            Parallel.interrupt(closer);
        }
        finish.countDown();
        unit.join();
        closer.join();
        assertThat(endedBeforeClosed)
                .as("the unit had ended when the store was closed")
                .isTrue();
        assertThat(answered).as("the unit did what it should").isTrue();
        assertThat(isFlagSet.get()).as("the flag of who closed").isEqualTo(isInterrupted);
    }
}
