package dev.sdelka.testkit.fault;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A store that fails at the call that it is told to, once, and is otherwise the store that it is wrapped around. It fails as rule [TX-1] has it: the unit that met the
 * fault cannot go on, and nothing of it is kept.
 *
 * <p>What counts as a call: the beginning of each unit of work, each method of the {@link StorageReader} or {@link StorageWriter} that the unit calls, and its end,
 * which for a unit that writes is the commit. So a test that wants to see a fault everywhere counts up until none comes:
 *
 * <pre>{@code
 * FaultInjectingStorage storage = new FaultInjectingStorage(new MemoryStorage());
 * int call = 1;
 * do {
 *     storage.failAt(call, Kind.IO, Moment.BEFORE);
 *     // do something, and look at what came of it
 *     call++;
 * } while (storage.hasFailed());
 * }</pre>
 *
 * <p>Thread-safe; calls of several threads are counted as they come.
 */
public final class FaultInjectingStorage implements Storage {

    /** When a call fails. */
    public enum Moment {
        /** Nothing of the call was done. */
        BEFORE,
        /** All of it was done, as when an answer is lost; a commit never is, for then the unit would have happened. */
        AFTER
    }

    private final Storage storage;
    private final AtomicReference<@Nullable PlannedFault> planned = new AtomicReference<>();

    /**
     * Wraps a store. No fault is planned.
     *
     * @param storage the store; closed with this one
     */
    public FaultInjectingStorage(Storage storage) {
        this.storage = storage;
    }

    /**
     * Plans a fault, in the place of any that was planned before.
     *
     * @param call at which call from now on, from 1
     * @param kind the kind of the {@link StorageException}
     * @param moment before or after the call
     */
    public void failAt(int call, Kind kind, Moment moment) {
        planned.set(new PlannedFault(call, kind, moment));
    }

    /**
     * Whether the fault that was planned last has come.
     *
     * @return false if none was planned, or there were fewer calls
     */
    public boolean hasFailed() {
        PlannedFault fault = planned.get();
        return fault != null && fault.hasCome();
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        InjectedUnit unit = new InjectedUnit(planned.get());
        return storage.read(reader -> unit.run(StorageReader.class, reader, work));
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        InjectedUnit unit = new InjectedUnit(planned.get());
        return storage.write(writer -> unit.run(StorageWriter.class, writer, work));
    }

    @Override
    public boolean survivesPowerLoss() {
        return storage.survivesPowerLoss();
    }

    @Override
    public void close() {
        storage.close();
    }
}
