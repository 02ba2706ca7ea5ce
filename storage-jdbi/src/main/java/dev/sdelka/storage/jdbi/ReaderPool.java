package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.Work;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs units that only read, each on a connection of its own, and keeps the connections for those to come.
 * Thread-safe.
 */
final class ReaderPool {

    private final SqliteFile file;
    private final OpenFiles openFiles;
    private final ReferenceDataCache referenceData;
    private final Semaphore permits;

    /** The one that was used last is taken first: its pages are warm, and rarely used ones are never opened. */
    private final ConcurrentLinkedDeque<SqliteConnection> idle = new ConcurrentLinkedDeque<>();

    ReaderPool(SqliteFile file, ReferenceDataCache referenceData, int size) {
        this.file = file;
        openFiles = file.openFiles();
        this.referenceData = referenceData;
        permits = new Semaphore(size);
    }

    /**
     * Runs a unit that sees one state of the file [RD-1]; waits while all connections are in use.
     */
    <T extends @Nullable Object, X extends Exception> T run(Work<? super StorageReader, T, X> work) throws X {
        if (!permits.tryAcquire()) {
            awaitPermit();
        }
        try {
            openFiles.glance();
            SqliteConnection connection = idle.pollFirst();
            return run(work, connection == null ? file.openReader() : connection);
        } finally {
            permits.release();
        }
    }

    /** A pool whose thread waits here may let another one run meanwhile. */
    private void awaitPermit() {
        PermitBlocker blocker = new PermitBlocker(permits);
        try {
            ForkJoinPool.managedBlock(blocker);
        } catch (Throwable e) { // no memory for another thread, or a pool that ends: it waits all the same
            blocker.block();
        }
    }

    private static final class PermitBlocker implements ForkJoinPool.ManagedBlocker {

        private final Semaphore permits;
        private boolean isAcquired;

        PermitBlocker(Semaphore permits) {
            this.permits = permits;
        }

        @Override
        public boolean isReleasable() {
            isAcquired = isAcquired || permits.tryAcquire();
            return isAcquired;
        }

        @Override
        public boolean block() {
            if (!isAcquired) {
                permits.acquireUninterruptibly();
                isAcquired = true;
            }
            return true;
        }
    }

    private <T extends @Nullable Object, X extends Exception> T run(
            Work<? super StorageReader, T, X> work, SqliteConnection connection) throws X {
        boolean isIdle = false;
        try {
            SqliteReader reader = new SqliteReader(connection, referenceData);
            connection.beginReading();
            try {
                T result = work.run(reader);
                StorageException fault = reader.fault();
                if (fault != null) {
                    throw fault;
                }
                return result;
            } finally {
                reader.end();
                connection.endReading();
                if (reader.fault() == null) {
                    idle.addFirst(connection);
                    isIdle = true;
                }
            }
        } finally {
            if (!isIdle) {
                connection.close(); // rather than to find out what is left of it
            }
        }
    }

    /** Closes all connections; no unit is under way. */
    void close() {
        for (SqliteConnection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
