package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StackRoom;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.UnitGate;
import dev.sdelka.storage.Work;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A store in one SQLite file, which other processes may use at the same time, and which any SQLite tool can read.
 * Thread-safe.
 *
 * <p>Units of {@code write} that come at the same time share one commit, so such a unit may run on the thread of
 * another caller; a lone one runs on its own. A unit that meets a {@link StorageException} cannot go on: it fails
 * with it even if it catches it. Waiting for the store ignores interrupts and keeps the flag.
 *
 * <p>Tables have normal columns: money in hundredths, moments in seconds since 1970-01-01T00:00Z, days as texts such as
 * {@code 2024-08-30}, flags as 1 or 0. User fields are in {@code deal.user_fields}, one JSON object by wire names, in forms
 * that do not depend on the fields' definitions: texts as strings, whole numbers without a decimal point, decimals with
 * one, flags as {@code true} and {@code false}, days as {@code {"date":"2024-08-30"}}, moments as {@code
 * {"datetime":1725012000}}, money as {@code {"money":"300 RUB"}}, files as {@code {"file":12,"name":"offer.pdf"}}, several values as an array of
 * them. {@code deal.row_json} is what deals are read by; SQLite itself makes it of the other columns, whoever changes them.
 *
 * <p>A file of an earlier release is brought to the schema of this one when it is opened, in one transaction, and can no longer be written to by
 * the earlier one. Coming from a schema before 4 it needs room for five times its size meanwhile, and others wait for it or fail as {@code
 * BUSY}: 20 seconds where there are a million deals.
 */
public final class SqliteStorage implements Storage {

    /** When SQLite waits until the disk has what it wrote. */
    public enum Synchronous {
        /** At each commit: what was written survives the loss of power. */
        FULL,
        /** Now and then: faster; the loss of power may undo the last commits, and never damages the file. */
        NORMAL
    }

    /** More than what waiting for a connection and putting it back goes down. */
    private static final int FRAMES_OF_READING = 64;

    /** More than what a batch goes down, beside the units themselves. */
    private static final int FRAMES_OF_WRITING = 256;

    private final SqliteSettings settings;
    private final UnitGate gate = new UnitGate();
    private final LoaderClaim claim;
    private final SqliteFile file;
    private final SqliteConnection writer;
    private final GroupCommit writing;
    private final ReaderPool readers;

    private SqliteStorage(SqliteSettings settings, SqliteFile file, LoaderClaim claim) {
        this.settings = settings;
        this.file = file;
        this.claim = claim;
        ReferenceDataCache referenceData = new ReferenceDataCache();
        writer = file.openWriter();
        writing = new GroupCommit(writer, file.openFiles(), referenceData);
        readers = new ReaderPool(file, referenceData, settings.readers());
    }

    private static SqliteStorage open(SqliteSettings settings) {
        SqliteFile file = new SqliteFile(settings);
        LoaderClaim claim = file.claim();
        boolean isOpen = false;
        try {
            SqliteStorage storage = new SqliteStorage(settings, file, claim);
            isOpen = true;
            return storage;
        } finally {
            if (!isOpen) {
                claim.close();
            }
        }
    }

    /**
     * Opens a store with all defaults.
     *
     * @param file the file; made if it is not there, its folder is not
     * @return the store
     * @throws StorageException if the file cannot be opened, or is no store of this release
     */
    public static SqliteStorage open(Path file) {
        return builder(file).open();
    }

    /**
     * Opens a store with choices of the host's own.
     *
     * @param file the file; made if it is not there, its folder is not
     * @return a builder with all defaults
     * @throws IllegalArgumentException if the path is not of the default file system
     */
    public static Builder builder(Path file) {
        return new Builder(SqliteSettings.defaults(file));
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X {
        StackRoom.require(FRAMES_OF_READING);
        UnitGate.Pass pass = gate.enter();
        try {
            return readers.run(work);
        } finally {
            gate.leave(pass);
        }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X {
        StackRoom.require(FRAMES_OF_WRITING);
        UnitGate.Pass pass = gate.enter();
        try {
            return writing.run(work);
        } finally {
            gate.leave(pass);
        }
    }

    /**
     * Writes a copy of the store as it is now, while others go on to read and write: a file that can be opened as a store. To copy the files of an
     * open store by other means may lose what was acknowledged, for a process that closes a file frees the locks that it has on it.
     *
     * @param copy where the copy is written; there must be nothing yet
     * @throws StorageException if the store cannot be read or the copy cannot be written; there is no copy then
     * @throws IllegalStateException if called from inside a unit of this store
     */
    public void copyTo(Path copy) {
        UnitGate.Pass pass = gate.enter();
        try {
            file.copyTo(copy.toAbsolutePath());
        } finally {
            gate.leave(pass);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>It does with {@link Synchronous#FULL}.
     */
    @Override
    public boolean survivesPowerLoss() {
        return settings.synchronous() == Synchronous.FULL;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if called from inside a unit of this store, for it would wait for itself
     */
    @Override
    public void close() {
        gate.close(() -> {
            // The writer is the last one, for the last connection of all moves the log into the file and removes it.
            try (claim;
                    writer) {
                readers.close();
            }
        });
    }

    /** Collects the choices of a host. Not thread-safe. */
    public static final class Builder {

        private SqliteSettings settings;

        private Builder(SqliteSettings settings) {
            this.settings = settings;
        }

        /**
         * When SQLite waits for the disk.
         *
         * @param synchronous by default {@link Synchronous#FULL}
         * @return this
         */
        public Builder synchronous(Synchronous synchronous) {
            settings = settings.with(synchronous);
            return this;
        }

        /**
         * How long to wait for another process that uses the file before the call fails as {@code BUSY}.
         *
         * @param busyTimeout by default 5 seconds; counted in milliseconds
         * @return this
         * @throws IllegalArgumentException if it is negative or longer than 24 days
         */
        public Builder busyTimeout(Duration busyTimeout) {
            settings = settings.with(busyTimeout);
            return this;
        }

        /**
         * How many units of {@code read} run at the same time; more of them wait. Each has a connection of its own,
         * which stays open.
         *
         * @param readers by default as many as there are processors, at least 4
         * @return this
         * @throws IllegalArgumentException if it is not above zero
         */
        public Builder readers(int readers) {
            settings = settings.with(readers);
            return this;
        }

        /**
         * Opens the store.
         *
         * @return the store
         * @throws StorageException if the file cannot be opened, or is no store of this release
         */
        public SqliteStorage open() {
            return SqliteStorage.open(settings);
        }
    }
}
