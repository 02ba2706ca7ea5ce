package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.Work;
import dev.sdelka.testkit.sequence.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Units of work are done as a whole or not at all. */
interface TransactionRules extends StorageUnderTest {

    /** Kinds of throwables that may leave a unit. */
    enum Failure {
        CHECKED,
        UNCHECKED,
        ERROR;

        Throwable create() {
            return switch (this) {
                case CHECKED -> new IOException("thrown by the test");
                case UNCHECKED -> new IllegalArgumentException("thrown by the test");
                case ERROR -> new AssertionError("thrown by the test");
            };
        }
    }

    /** How often each thread writes. */
    long ROUNDS = 25;

    @Property
    @Label("[TX-1] a throwable undoes all that its unit did, and arrives as it is")
    default void throwableUndoesItsUnit(
            @ForAll @Size(max = 6) List<Change> before,
            @ForAll @Size(max = 6) List<Change> undone,
            @ForAll Failure failure) {
        Change.applyAll(storage(), before);
        storage().write(writer -> writer.addOrder(1));
        StorageDump dump = dump(before, undone);
        assertThat(dump.orders()).contains(1L);

        Throwable thrown = failure.create();
        Throwable caught = catchThrowable(() -> storage().write(writer -> {
            undone.forEach(change -> change.applyTo(writer));
            writer.nextDealId();
            return Failing.raise(thrown);
        }));

        assertThat(caught).isSameAs(thrown).hasNoSuppressedExceptions();
        assertThat(dump(before, undone)).isEqualTo(dump);
    }

    @Property
    @Label("[TX-1] a throwable leaves a unit that reads as it is")
    default void throwableLeavesReadingUnit(@ForAll Failure failure) {
        Throwable thrown = failure.create();
        storage().write(writer -> writer.addOrder(1));
        Throwable caught = catchThrowable(() -> storage().read(reader -> Failing.raise(thrown)));
        assertThat(caught).isSameAs(thrown).hasNoSuppressedExceptions();
        assertThat(holds(reader -> reader.hasOrder(1))).isTrue();
    }

    @Property
    @Label("[TX-1] what a unit did is there after it, all of it, and was there for itself")
    default void changesStay(@ForAll @Size(max = 8) List<Change> changes, @ForAll Deal deal) {
        Change.applyAll(storage(), changes);
        List<Object> seenInside = storage().write(writer -> {
            writer.addDeal(deal);
            writer.addOrder(3);
            return seen(writer, deal.id());
        });
        List<Object> seenAfter = storage().read(reader -> seen(reader, deal.id()));
        assertThat(seenInside).startsWith(true, true, false);
        assertThat(seenAfter).isEqualTo(seenInside);
    }

    @Example
    @Label("[TX-1] a unit of more than a thousand changes of all kinds is undone as a whole, or there as a whole")
    default void largeUnitIsUndoneOrThereAsAWhole() {
        List<Change> before = Samples.deals(80);
        List<Change> many = manyChanges();
        Change.applyAll(storage(), before);
        Change.applyAll(storage(), List.of(Change.addBinding(OrderBinding.toDeal(1, 1)), Change.addOrder(1)));
        StorageDump dump = dump(before, many);
        assertThat(dump.orders()).contains(1L);

        for (int number : List.of(101, many.size())) {
            RuntimeException thrown = new IllegalArgumentException("thrown by the test");
            Throwable caught = catchThrowable(() -> storage().write(writer -> {
                many.subList(0, number).forEach(change -> change.applyTo(writer));
                return Failing.raise(thrown);
            }));
            assertThat(caught).isSameAs(thrown);
            assertThat(dump(before, many)).as("after %s changes", number).isEqualTo(dump);
        }

        StorageDump seenInside = storage().write(writer -> {
            many.forEach(change -> change.applyTo(writer));
            return StorageDump.of(writer, ids(List.of(before, many)));
        });
        assertThat(dump(before, many)).isEqualTo(seenInside).isNotEqualTo(dump);
    }

    /** Each of the first fifty changes what is seen. */
    private static List<Change> manyChanges() {
        List<Change> many = new ArrayList<>();
        Deal plain = Samples.deal(1);
        for (int i = 1; i <= 170; i++) {
            long known = i % 40 + 1L;
            many.add(Change.addDeal(
                    plain.toBuilder().number(DealField.ID, 100L + i).build()));
            many.add(Change.addBinding(OrderBinding.toDeal(100L + i, known)));
            many.add(Change.updateDeal(plain.toBuilder()
                    .number(DealField.ID, known)
                    .text(DealField.TITLE, "change " + i)
                    .build()));
            many.add(Change.replaceProductRows(known, 2));
            many.add(Change.addOrder(100L + i));
            many.add(Change.addStageChange(known));
            many.add(Change.removeDeal(40L + i));
            if (i % 100 == 5) {
                many.add(Change.replaceReferenceData(i == 5));
                many.add(Change.removeBinding(OrderBinding.toDeal(1, 1)));
            }
        }
        return many;
    }

    @Example
    @Label("[TX-1] a unit that fails beside others undoes what it did, and nothing of theirs")
    default void failingUnitIsUndoneAlone() throws Exception {
        Storage storage = storage();
        List<Callable<Long>> tasks = new ArrayList<>();
        for (int thread = 0; thread < Parallel.THREADS; thread++) {
            long first = 1L + thread * ROUNDS;
            tasks.add(() -> LongStream.range(first, first + ROUNDS)
                    .filter(orderId -> adds(storage, orderId, orderId % 2 == 0))
                    .count());
        }
        assertThat(Parallel.run(tasks)).allMatch(added -> added >= ROUNDS / 2);
        for (long orderId = 1; orderId <= Parallel.THREADS * ROUNDS; orderId++) {
            long id = orderId;
            assertThat(holds(reader -> reader.hasOrder(id))).as("order %s", id).isEqualTo(id % 2 != 0);
        }
    }

    @Example
    @Label("[TX-4] a unit inside a unit of the same store is refused, whichever of the two reads or writes")
    default void nestedUnitIsRefused() {
        Storage storage = storage();
        Work<Object, Boolean, RuntimeException> nothing = unit -> true;
        List<Runnable> inner = List.of(() -> storage.read(nothing), () -> storage.write(nothing));
        for (Runnable unit : inner) {
            storage.read(reader -> assertThatIllegalStateException().isThrownBy(unit::run));
            storage.write(writer -> {
                writer.addOrder(5);
                return assertThatIllegalStateException().isThrownBy(unit::run);
            });
        }
        assertThat(holds(reader -> reader.hasOrder(5)))
                .as("the outer unit goes on")
                .isTrue();
    }

    @Example
    @Label("[TX-4] a unit inside a unit of another store runs, and so does a unit after one that failed")
    default void otherUnitsRun() throws IOException {
        storage().write(writer -> writer.addOrder(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> storage().write(writer -> Failing.raise(new IllegalArgumentException("first"))));
        try (StorageFixture otherPlace = newFixture();
                Storage other = otherPlace.open()) {
            boolean known = storage().write(writer -> {
                other.write(inner -> inner.addOrder(2));
                return writer.hasOrder(1) && other.<Boolean, RuntimeException>read(inner -> inner.hasOrder(2));
            });
            assertThat(known).isTrue();
        }
    }

    private static List<Object> seen(StorageReader reader, long dealId) {
        return List.of(
                reader.deal(dealId) != null,
                reader.hasOrder(3),
                reader.isEmpty(),
                reader.referenceData(),
                reader.bindings(Query.all()));
    }

    private StorageDump dump(List<Change> first, List<Change> second) {
        return StorageDump.of(storage(), ids(List.of(first, second)));
    }

    private static List<Long> ids(List<List<Change>> lists) {
        List<Long> ids = new ArrayList<>();
        for (List<Change> changes : lists) {
            changes.forEach(change -> ids.addAll(change.ids()));
        }
        return ids;
    }

    private static boolean adds(Storage storage, long orderId, boolean fails) {
        try {
            return storage.write(writer -> {
                boolean added = writer.addOrder(orderId);
                if (fails) {
                    throw new IllegalArgumentException("thrown by the test");
                }
                return added;
            });
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
