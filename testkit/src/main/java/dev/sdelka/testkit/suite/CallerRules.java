package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.query.Filter;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Units of work and the threads that call them. */
interface CallerRules extends StorageUnderTest {

    @Example
    @Label("[TX-5] what a unit was given refuses another thread, changes nothing for it, and serves its own as before")
    default void unitServesItsOwnThread() throws Exception {
        Storage storage = storage();
        storage.<Boolean, Exception>write(writer -> {
            writer.addOrder(1);
            for (Callable<?> use : uses(writer)) {
                assertThat(Parallel.<Throwable>elsewhere(() -> catchThrowable(use::call)))
                        .isInstanceOf(IllegalStateException.class);
            }
            return writer.addOrder(2);
        });
        storage.<Boolean, Exception>read(reader -> {
            assertThat(Parallel.<Throwable>elsewhere(() -> catchThrowable(() -> reader.hasOrder(1))))
                    .isInstanceOf(IllegalStateException.class);
            return reader.hasOrder(1);
        });
        requireUnused();
    }

    @Example
    @Label("[TX-5] what a unit was given refuses whoever kept it when the unit is over, and changes nothing")
    default void unitServesNobodyWhenItIsOver() {
        StorageWriter kept = storage().<StorageWriter, RuntimeException>write(writer -> {
            writer.addOrder(1);
            writer.addOrder(2);
            return writer;
        });
        StorageReader keptReader = storage().<StorageReader, RuntimeException>read(reader -> reader);
        requireRefused(kept, keptReader);
        storage().write(other -> {
            requireRefused(kept, keptReader);
            return true;
        });
        requireUnused();
    }

    private static void requireRefused(StorageWriter writer, StorageReader reader) {
        for (Callable<?> use : uses(writer)) {
            assertThat(catchThrowable(use::call)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(catchThrowable(() -> reader.hasOrder(1))).isInstanceOf(IllegalStateException.class);
    }

    private static List<Callable<?>> uses(StorageWriter writer) {
        return List.of(
                () -> writer.addOrder(3),
                () -> writer.addDeal(Samples.deal(3)),
                writer::nextDealId,
                () -> writer.hasOrder(1),
                () -> writer.countDeals(Filter.all()));
    }

    private void requireUnused() {
        assertThat(holds(reader -> reader.hasOrder(1)
                        && reader.hasOrder(2)
                        && !reader.hasOrder(3)
                        && reader.countDeals(Filter.all()) == 0))
                .isTrue();
    }

    @Example
    @Label("[TX-6] calls of a thread whose interrupt flag is set are done as others are, harm nobody, and leave it set")
    default void flagOfCallerNeitherHarmsNorGetsLost() throws Exception {
        Storage storage = storage();
        List<Callable<Boolean>> calls = List.of(
                () -> storage.write(writer -> writer.addOrder(1)),
                () -> storage.read(reader -> reader.hasOrder(1)),
                () -> catchThrowable(
                                () -> storage.write(writer -> Failing.raise(new IOException("thrown by the test"))))
                        instanceof IOException,
                () -> storage.write(writer -> writer.hasOrder(1) && writer.addOrder(2)));
        for (Callable<Boolean> call : calls) {
            boolean kept = Parallel.elsewhere(() -> {
                Thread.currentThread().interrupt();
                assertThat(call.call()).isTrue();
                return Thread.currentThread().isInterrupted();
            });
            assertThat(kept).as("the flag is set after the call").isTrue();
        }
        assertThat(holds(reader -> reader.hasOrder(1) && reader.hasOrder(2)))
                .as("others see what was done")
                .isTrue();
        assertThat((boolean) storage.write(writer -> writer.addOrder(3)))
                .as("others go on")
                .isTrue();
        boolean kept = Parallel.elsewhere(() -> {
            Thread.currentThread().interrupt();
            storage.close();
            return Thread.currentThread().isInterrupted();
        });
        assertThat(kept).as("the flag is set after closing").isTrue();
        reopen();
        assertThat(holds(reader -> reader.hasOrder(1) && reader.hasOrder(3))).isEqualTo(isPersistent());
    }

    @Example
    @Label(
            "[TX-6] a caller that is interrupted while it waits for another waits on, does its work, and has the flag set")
    default void interruptedCallerWaitsOn() throws Exception {
        Storage storage = storage();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Thread first = new Thread(() -> storage.write(writer -> {
            started.countDown();
            Parallel.await(finish);
            return writer.addOrder(1);
        }));
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicBoolean isDone = new AtomicBoolean();
        AtomicBoolean isFlagSet = new AtomicBoolean();
        Thread second = new Thread(() -> {
            isDone.set(storage.write(writer -> writer.addOrder(2)));
            isFlagSet.set(isInterruptedOnce(interrupted));
        });
        first.start();
        Parallel.await(started);
        second.start();
        Parallel.awaitWaiting(second);
        Parallel.interrupt(second);
        interrupted.countDown();
        finish.countDown();
        first.join();
        second.join();
        assertThat(holds(reader -> reader.hasOrder(1) && reader.hasOrder(2))).isTrue();
        assertThat(isDone).as("the unit that was interrupted was done").isTrue();
        assertThat(isFlagSet).as("its thread has the flag set").isTrue();
    }

    /** Whether the flag of this thread is set, once it has been interrupted: here, if the store did not make it wait. */
    private static boolean isInterruptedOnce(CountDownLatch interrupted) {
        try {
            interrupted.await();
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }
}
