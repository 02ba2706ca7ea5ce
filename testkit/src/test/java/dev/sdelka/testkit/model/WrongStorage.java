package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
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
    private final ReentrantReadWriteLock readersGate = new ReentrantReadWriteLock();
    private ModelState beforeLast = new ModelState();
    private ReferenceData referenceData; // as it was seen last, null at first; guarded by shared
    private volatile boolean isDead;
    private volatile boolean closed;

    WrongStorage(ModelState shared, Fault fault) {
        this.shared = shared;
        this.fault = fault;
    }

    @Override
    public <T, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        ReentrantReadWriteLock entered = fault == Fault.CLOSING_DOES_NOT_WAIT_FOR_READERS ? readersGate : gate;
        enter(entered);
        try {
            if (fault == Fault.LISTS_OF_ANOTHER_STATE) {
                return readListsElsewhere(work);
            }
            return run(work, fault == Fault.MOVING_SNAPSHOT ? shared : copy());
        } finally {
            entered.readLock().unlock();
        }
    }

    @Override
    public <T, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        enter(gate);
        try {
            if (fault == Fault.SNAPSHOTS_WITHOUT_ORDER) {
                return changeBesideOthers(work);
            } else if (fault == Fault.LOST_UPDATES || fault == Fault.DUPLICATES_UNDER_A_RACE) {
                return change(work);
            }
            lock();
            try {
                return change(work);
            } finally {
                writing.unlock();
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    private <T, X extends Exception> T readListsElsewhere(Work<? super StorageReader, T, X> work) throws X {
        ReadCommittedUnit unit = new ReadCommittedUnit(copy(), shared);
        try {
            return work.run(unit);
        } finally {
            unit.end();
        }
    }

    private void lock() {
        if (fault != Fault.WAITING_ENDED_BY_INTERRUPT) {
            writing.lock();
        } else if (!writing.tryLock()) {
            try {
                writing.lockInterruptibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StorageException(StorageException.Kind.BUSY, "interrupted", e);
            }
        }
    }

    private <T, X extends Exception> T changeBesideOthers(Work<? super StorageWriter, T, X> work) throws X {
        while (true) {
            ModelState base = copy();
            ModelState next = base.copy();
            T result = run(work, next);
            synchronized (shared) {
                if (new SnapshotCommit(base, next, shared).succeeds()) {
                    return result;
                }
            }
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
            if (fault == Fault.REFERENCE_DATA_KEPT_BY_EACH && next.referenceData.equals(referenceData)) {
                next.referenceData = shared.referenceData; // nothing of others is undone
            }
            referenceData = next.referenceData;
            shared.become(next);
        }
        return result;
    }

    private <T, X extends Exception> T run(Work<? super StorageWriter, T, X> work, ModelState state) throws X {
        WrongUnit unit = new WrongUnit(state, index, fault);
        boolean isDone = false;
        try {
            T result = work.run(unit);
            isDone = true;
            return result;
        } catch (RuntimeException e) {
            throw fault == Fault.WRAPPED_THROWABLE ? new IllegalStateException(e) : e;
        } finally {
            unit.close();
            if (!isDone && unit.afterSomeChanges() != null) {
                shared.become(unit.afterSomeChanges());
            }
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
            ModelState copy = shared.copy();
            if (fault == Fault.REFERENCE_DATA_KEPT_BY_EACH) {
                referenceData = referenceData == null ? copy.referenceData : referenceData;
                copy.referenceData = referenceData;
            }
            return copy;
        }
    }

    private void enter(ReentrantReadWriteLock entered) {
        if (gate.getReadHoldCount() + readersGate.getReadHoldCount() > 0 && fault != Fault.NESTING) {
            throw new IllegalStateException("nested");
        }
        if (fault == Fault.INTERRUPT_FLAG_LOST) {
            Thread.interrupted();
        }
        isDead |= fault == Fault.DEAD_AFTER_INTERRUPT && Thread.currentThread().isInterrupted();
        if (isDead) {
            throw new StorageException(StorageException.Kind.IO, "interrupted", null);
        }
        entered.readLock().lock();
        if (closed && fault != Fault.OPEN_AFTER_CLOSING) {
            entered.readLock().unlock();
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
        if (fault == Fault.CLOSING_ENDED_BY_INTERRUPT) {
            try {
                gate.writeLock().lockInterruptibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        } else {
            gate.writeLock().lock();
        }
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
