package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One caller's unit on its way through {@link GroupCommit}. What it comes to is noted by the leader's thread, and
 * read by the caller's once the task is finished.
 */
final class WriteTask<T extends @Nullable Object, X extends Exception> implements ForkJoinPool.ManagedBlocker {

    private enum Phase {
        WAITING,
        LEADING,
        FINISHED
    }

    private final Work<? super StorageWriter, T, X> work;
    private final Faults faults;
    private final Thread caller = Thread.currentThread();
    private volatile Phase phase = Phase.WAITING;

    private @Nullable T result;
    private @Nullable Throwable failure;
    private @Nullable StorageException fault;
    private boolean settled;
    private boolean interrupted;

    WriteTask(Work<? super StorageWriter, T, X> work, Faults faults) {
        this.work = work;
        this.faults = faults;
    }

    // ---- the leader's side

    /**
     * Runs the unit and keeps what comes of it, for the time being.
     *
     * @return whether its changes are to be committed
     */
    boolean run(SqliteWriter writer) {
        try {
            result = work.run(writer);
            failure = writer.fault();
        } catch (Throwable e) { // errors, too: they are the caller's, not the leader's
            failure = e;
        } finally {
            writer.end();
            fault = writer.fault();
        }
        return failure == null;
    }

    /** The fault of SQLite that the unit met. */
    @Nullable
    StorageException fault() {
        return fault;
    }

    /** What came of the unit holds. */
    void settle() {
        settled = true;
    }

    /** What came of the unit does not hold, for the transaction that it shared is lost. */
    void lose(StorageException cause) {
        // one of its own, for each caller has a stack trace
        failure = new StorageException(cause.kind(), String.valueOf(cause.getMessage()), cause);
        settled = true;
    }

    /** Lets the caller go on with what came of its unit. */
    void finish() {
        phase = Phase.FINISHED;
        LockSupport.unpark(caller);
    }

    /** Makes the caller lead the next batch. */
    void lead() {
        phase = Phase.LEADING;
        LockSupport.unpark(caller);
    }

    // ---- the caller's side

    /**
     * Waits until the task is finished or the caller is to lead. A pool whose thread waits here may let another one run meanwhile, and many that wait
     * are what a batch is made of.
     *
     * @return whether it is to lead
     */
    boolean awaitsLead() {
        try {
            ForkJoinPool.managedBlock(this);
        } catch (Throwable e) { // no memory for another thread: the task is in the queue, and its turn may come
            block();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return phase == Phase.LEADING;
    }

    @Override
    public boolean isReleasable() {
        return phase != Phase.WAITING;
    }

    @Override
    public boolean block() {
        while (phase == Phase.WAITING) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted(); // park would return at once as long as the flag is set
        }
        return true;
    }

    /** What the unit returned or, unchanged, what it threw. */
    @SuppressWarnings("NullAway") // the result is null only if the unit returned null, so T allows it
    T result() throws X {
        if (!settled) { // an error ended the leader's work
            throw faults.fault(Kind.IO, "the unit of work was not committed");
        }
        if (failure != null) {
            this.<X>rethrow(failure);
        }
        return result;
    }

    /** A unit throws an X or what is unchecked; either way the compiler need not know. */
    @SuppressWarnings("unchecked")
    private <E extends Throwable> void rethrow(Throwable throwable) throws E {
        throw (E) throwable;
    }
}
