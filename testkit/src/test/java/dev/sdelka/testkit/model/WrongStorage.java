package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A plain store with one fault in how it runs units; what is wrong inside units is in {@link WrongUnit}. */
final class WrongStorage implements Storage {

    private final ModelState shared;
    private final Fault fault;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final Map<Long, Deal> index = new ConcurrentSkipListMap<>();
    private ModelState beforeLast = new ModelState();
    private volatile boolean closed;

    WrongStorage(ModelState shared, Fault fault) {
        this.shared = shared;
        this.fault = fault;
    }

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        enter();
        try {
            return run(work, fault == Fault.MOVING_SNAPSHOT ? shared : copy());
        } finally {
            gate.readLock().unlock();
        }
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        enter();
        try {
            if (fault == Fault.LOST_UPDATES || fault == Fault.DUPLICATES_UNDER_A_RACE) {
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
        if (fault == Fault.NO_ROLLBACK) {
            return run(work, shared);
        }
        ModelState next = copy();
        T result = run(work, next);
        if (fault == Fault.LOST_UPDATES || fault == Fault.DUPLICATES_UNDER_A_RACE) {
            giveOthersTime();
        }
        synchronized (shared) {
            beforeLast = shared.copy();
            if (fault == Fault.DUPLICATES_UNDER_A_RACE) { // each commit is right by itself: nothing of others is undone
                next.orders.addAll(shared.orders);
                next.bindings.addAll(shared.bindings);
                shared.deals.forEach(next.deals::putIfAbsent);
            }
            shared.become(next);
        }
        return result;
    }

    private <T, X extends Exception> T run(Work<? super StorageWriter, T, X> work, ModelState state) throws X {
        try {
            return work.run(new WrongUnit(state, index, fault));
        } catch (RuntimeException e) {
            throw fault == Fault.WRAPPED_THROWABLE ? new IllegalStateException(e) : e;
        }
    }

    /** So that a fault of timing shows every time. */
    private static void giveOthersTime() {
        long end = System.nanoTime() + 100_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private ModelState copy() {
        synchronized (shared) {
            return shared.copy();
        }
    }

    private void enter() {
        if (gate.getReadHoldCount() > 0 && fault != Fault.NESTING) {
            throw new IllegalStateException("nested");
        }
        gate.readLock().lock();
        if (closed && fault != Fault.OPEN_AFTER_CLOSING) {
            gate.readLock().unlock();
            throw new StorageException(StorageException.Kind.CLOSED, "closed", null);
        }
    }

    @Override
    public boolean survivesPowerLoss() {
        return fault == Fault.POWER_LOSS_SURVIVED_IN_WORDS;
    }

    @Override
    public void close() {
        if (fault == Fault.CLOSING_DOES_NOT_WAIT) {
            closed = true;
            return;
        }
        gate.writeLock().lock();
        try {
            if (fault == Fault.LAST_UNIT_LOST_WHEN_CLOSED && !closed) {
                shared.become(beforeLast);
            }
            closed = true;
        } finally {
            gate.writeLock().unlock();
        }
    }
}
