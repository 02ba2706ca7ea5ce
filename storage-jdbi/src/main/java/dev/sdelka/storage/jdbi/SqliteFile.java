package dev.sdelka.storage.jdbi;

import static java.util.Objects.requireNonNull;

import dev.sdelka.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** The file of a store: opens connections to it. Thread-safe. */
final class SqliteFile {

    private static final String TAKEN = "it is there already; name another file";

    private final SqliteSettings settings;
    private final Faults faults;
    private final String url;
    private final SQLiteConfig writerConfig;
    private final SQLiteConfig readerConfig;
    private @Nullable OpenFiles openFiles;

    SqliteFile(SqliteSettings settings) {
        this.settings = settings;
        faults = new Faults(settings.file());
        // As a URI, because the driver takes what follows a question mark in a plain path for options, and tries
        // whether it can make the file by making and removing it, under the eyes of other processes.
        url = "jdbc:sqlite:" + settings.file().toUri();
        writerConfig = config(settings);
        readerConfig = config(settings);
        readerConfig.resetOpenMode(SQLiteOpenMode.CREATE); // when somebody removed the file, an empty one is no help
    }

    private static SQLiteConfig config(SqliteSettings settings) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) settings.busyTimeout().toMillis());
        config.setGetGeneratedKeys(
                false); // else the driver asks for the id of each row that was inserted, with a statement made for it
        return config;
    }

    /**
     * Claims the file for this class loader, before anything is opened.
     *
     * @return to be closed after the last connection
     */
    LoaderClaim claim() {
        requireUsablePlace();
        return LoaderClaim.of(place(), faults);
    }

    /** Opens the connection for writing and brings the file to the schema of this release. */
    SqliteConnection openWriter() {
        return open(writerConfig, connection -> {
            Schema schema = new Schema(connection);
            schema.requireOurs(); // before anything that changes the file
            useWriteAheadLog(connection);
            connection.execute("PRAGMA synchronous = " + settings.synchronous());
            connection.execute("PRAGMA fullfsync = ON"); // macOS needs it to reach the disk
            connection.execute("PRAGMA foreign_keys = ON");
            schema.migrate();
            LockPolling polling = new LockPolling(settings.busyTimeout(), System::nanoTime, Pause::nanos);
            BusyHandler.setHandler(connection.plain(), polling);
            openFiles = new OpenFiles(faults, System::currentTimeMillis);
        });
    }

    /** The files that the connection for writing has open, once it is. */
    OpenFiles openFiles() {
        return requireNonNull(openFiles);
    }

    /** Opens a connection for reading, once there is one for writing: to the same file, whatever may be in its place now. */
    SqliteConnection openReader() {
        return open(readerConfig, connection -> {
            connection.execute("PRAGMA query_only = ON");
            openFiles().requireInPlace();
        });
    }

    /** Writes a copy of the file and its log as they are now. It gets its name when it is whole, so that no half and nobody else's file ever has it. */
    void copyTo(Path copy) {
        Faults copyFaults = new Faults(copy);
        if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) { // before a long copy is made in vain
            throw copyFaults.fault(Kind.UNAVAILABLE, TAKEN);
        }
        Path part = copy.resolveSibling(copy.getFileName() + "-" + UUID.randomUUID() + ".part");
        try (SqliteConnection connection =
                open(readerConfig, opened -> openFiles().requireInPlace())) {
            connection.update("VACUUM INTO ?", statement -> statement.setString(1, part.toString()));
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true); // SQLite leaves that to the system
            }
            Files.move(part, copy);
        } catch (FileAlreadyExistsException e) {
            throw copyFaults.fault(Kind.UNAVAILABLE, TAKEN, e);
        } catch (SQLException e) {
            throw copyFaults.translate(e);
        } catch (IOException e) {
            throw copyFaults.fault(Kind.IO, "the copy cannot be written (" + e.getMessage() + ")", e);
        } finally {
            remove(part);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // whoever made it impossible to write to it made it impossible to remove it
        }
    }

    private SqliteConnection open(SQLiteConfig config, SqlAction<SqliteConnection> preparation) {
        SqliteConnection connection = null;
        try {
            connection = new SqliteConnection(config.createConnection(url), faults);
            preparation.run(connection);
            SqliteConnection opened = connection;
            connection = null;
            return opened;
        } catch (SQLException | JdbiException e) {
            throw faults.translate(e);
        } finally {
            if (connection != null) {
                connection.close();
            }
        }
    }

    /**
     * SQLite does not wait for others here, because two that switch a new file at once would wait for each other. So whoever comes too late tries again,
     * for as long as it would wait elsewhere.
     */
    private void useWriteAheadLog(SqliteConnection connection) throws SQLException {
        long start = System.nanoTime();
        String mode = null;
        while (mode == null) {
            try {
                mode = switchToWriteAheadLog(connection);
            } catch (SQLException e) {
                boolean timeIsUp =
                        System.nanoTime() - start >= settings.busyTimeout().toNanos();
                if (timeIsUp || faults.translate(e).kind() != Kind.BUSY) {
                    throw e;
                }
                Pause.nanos(LockPolling.INTERVAL_NANOS);
            }
        }
        if (!mode.equals("wal")) {
            throw new SQLException("the file cannot have a write-ahead log; it needs a local disk");
        }
    }

    private static String switchToWriteAheadLog(SqliteConnection connection) throws SQLException {
        return connection.query("PRAGMA journal_mode = WAL", SqlAction.nothing(), rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    /** Tells plain mistakes in plain words; SQLite says of all of them that it cannot open the file. */
    private void requireUsablePlace() {
        Path file = settings.file();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw faults.fault(Kind.UNAVAILABLE, "it is a folder; name a file in it");
        } else if (!Files.isDirectory(folder)) {
            throw faults.fault(Kind.UNAVAILABLE, "there is no folder " + folder + "; make it first");
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw faults.fault(Kind.UNAVAILABLE, "it is no regular file; name another");
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw faults.fault(Kind.READ_ONLY, "this process may not write to it; change its permissions");
        } else if (!Files.isWritable(folderOfLog())) {
            String what = "this process may not write to its folder, where its log has to be; change its permissions";
            throw faults.fault(Kind.READ_ONLY, what);
        }
        requireOneName();
    }

    /** Under each name SQLite would have another log, and who opens the file under one would not see what is in that of the other. */
    private void requireOneName() {
        try {
            Object names = Files.getAttribute(settings.file(), "unix:nlink");
            if (!names.equals(1)) {
                String what = "it has " + names
                        + " names (hard links), and would have a log for each; remove the others, or copy it";
                throw faults.fault(Kind.UNAVAILABLE, what);
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // it is not there yet, or the system does not count
        }
    }

    /** SQLite has its log where the database is, not where a link to it is. */
    private Path folderOfLog() {
        return requireNonNull(place().getParent());
    }

    /** Where the file is, or will be, whatever links lead there. */
    private Path place() {
        Path file = settings.file();
        try {
            return file.toRealPath();
        } catch (IOException e) { // it is not there yet
            try {
                return requireNonNull(file.getParent()).toRealPath().resolve(requireNonNull(file.getFileName()));
            } catch (IOException missing) {
                return file;
            }
        }
    }
}
