package dev.sdelka.testkit.suite;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;

/** The simplest store that is right: each unit has a copy of everything. Or is wrong, if that is wanted. */
final class PlainStorage implements Storage {

    private final PlainState shared;
    private final Predicate<Fault> faults;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile boolean closed;

    PlainStorage(PlainState shared, Predicate<Fault> faults) {
        this.shared = shared;
        this.faults = faults;
    }

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        enter();
        try {
            return run(work, faults.test(Fault.MOVING_SNAPSHOT) ? shared : copy());
        } finally {
            gate.readLock().unlock();
        }
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        enter();
        try {
            if (faults.test(Fault.LOST_UPDATES)) {
                return change(work);
            }
            writing.lock();
            try {
                return change(work);
            } finally {
                writing.unlock();
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    private <T, X extends Exception> T change(Work<? super StorageWriter, T, X> work) throws X {
        if (faults.test(Fault.NO_ROLLBACK)) {
            return run(work, shared);
        }
        PlainState next = copy();
        T result = run(work, next);
        if (faults.test(Fault.LOST_UPDATES)) {
            giveOthersTime();
        }
        synchronized (shared) {
            shared.become(next);
        }
        return result;
    }

    private <T, X extends Exception> T run(Work<? super StorageWriter, T, X> work, PlainState state) throws X {
        try {
            return work.run(new PlainUnit(state, faults));
        } catch (RuntimeException e) {
            throw faults.test(Fault.WRAPPED_THROWABLE) ? new IllegalStateException(e) : e;
        }
    }

    /** So that a fault of timing shows every time. */
    private static void giveOthersTime() {
        long end = System.nanoTime() + 100_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private PlainState copy() {
        synchronized (shared) {
            return shared.copy();
        }
    }

    private void enter() {
        if (gate.getReadHoldCount() > 0 && !faults.test(Fault.NESTING)) {
            throw new IllegalStateException("nested");
        }
        gate.readLock().lock();
        if (closed && !faults.test(Fault.OPEN_AFTER_CLOSING)) {
            gate.readLock().unlock();
            throw new StorageException(StorageException.Kind.CLOSED, "closed", null);
        }
    }

    @Override
    public boolean survivesPowerLoss() {
        return false;
    }

    @Override
    public void close() {
        if (faults.test(Fault.CLOSING_DOES_NOT_WAIT)) {
            closed = true;
            return;
        }
        gate.writeLock().lock();
        try {
            closed = true;
        } finally {
            gate.writeLock().unlock();
        }
    }
}
