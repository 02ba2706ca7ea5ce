package dev.sdelka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.access.Actor;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Units that change the store are told once, and only if they were committed. */
class ChangesTest {

    private final List<CrmEvent> heard = new ArrayList<>();
    private final RerunningStorage storage = new RerunningStorage();
    private final EventQueue queue = new EventQueue(List.of(event -> {
        assertThat(storage.isInUnit).isFalse();
        heard.add(event);
    }));
    private final Changes changes = new Changes(storage, queue);

    @Test
    void ofAUnitThatRanTwiceTheLastRunIsTold() {
        AtomicInteger runs = new AtomicInteger();

        changes.write((writer, told) -> {
            told.accept(event(runs.incrementAndGet()));
            return true;
        });

        assertThat(heard).containsExactly(event(2));
    }

    @Test
    void unitThatFailedIsNotToldAndThoseAfterItAre() {
        assertThatThrownBy(() -> changes.write((writer, told) -> {
                    told.accept(event(1));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        changes.write((writer, told) -> {
            told.accept(event(7));
            return true;
        });

        assertThat(heard).containsExactly(event(7));
    }

    @Test
    void ofAUnitThatRanTwiceThePlaceOfTheLastRunCounts() {
        AtomicInteger runs = new AtomicInteger();
        storage.afterFirstRun = () -> queue.giveBack(queue.take(), List.of(event(9)));

        changes.write((writer, told) -> {
            told.accept(event(runs.incrementAndGet()));
            return true;
        });

        assertThat(heard).containsExactly(event(9), event(2));
    }

    @Test
    void unitThatRanAndWasNotCommittedIsNotTold() {
        storage.fault = new StorageException(StorageException.Kind.FULL, "full", null);

        assertThatThrownBy(() -> changes.write((writer, told) -> {
                    told.accept(event(1));
                    return true;
                }))
                .isSameAs(storage.fault);

        assertThat(heard).isEmpty();
    }

    private static CrmEvent event(long orderId) {
        return new CrmEvent.BindingAdded(Actor.user(1), Instant.EPOCH, OrderBinding.toDeal(orderId, 1));
    }

    /** A store that runs each unit twice. */
    private static final class RerunningStorage implements Storage {

        private boolean isInUnit;
        private Runnable afterFirstRun = () -> {};
        private StorageException fault;

        @Override
        public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
            isInUnit = true;
            try {
                work.run(null);
                afterFirstRun.run();
                T result = work.run(null);
                if (fault != null) {
                    throw fault;
                }
                return result;
            } finally {
                isInUnit = false;
            }
        }

        @Override
        public boolean survivesPowerLoss() {
            return false;
        }

        @Override
        public void close() {}
    }
}
