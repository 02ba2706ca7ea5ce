package dev.sdelka.storage.jdbi;

import static java.util.Objects.requireNonNull;

import dev.sdelka.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.BusyHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** The file of a store: opens connections to it. Thread-safe. */
final class SqliteFile {

    private final SqliteSettings settings;
    private final Faults faults;
    private final Jdbi writerJdbi;
    private final Jdbi readerJdbi;
    private @Nullable OpenFiles openFiles;

    SqliteFile(SqliteSettings settings) {
        this.settings = settings;
        faults = new Faults(settings.file());
        // As a URI, because the driver takes what follows a question mark in a plain path for options, and tries
        // whether it can make the file by making and removing it, under the eyes of other processes.
        String url = "jdbc:sqlite:" + settings.file().toUri();
        SQLiteConfig writerConfig = config();
        writerJdbi = Jdbi.create(() -> writerConfig.createConnection(url));
        SQLiteConfig readerConfig = config();
        readerConfig.resetOpenMode(SQLiteOpenMode.CREATE); // when somebody removed the file, an empty one is no help
        readerJdbi = Jdbi.create(() -> readerConfig.createConnection(url));
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) settings.busyTimeout().toMillis());
        return config;
    }

    /** Opens the connection for writing and brings the file to the schema of this release. */
    SqliteConnection openWriter() {
        requireUsablePlace();
        return open(writerJdbi, connection -> {
            Schema schema = new Schema(connection);
            schema.requireOurs(); // before anything that changes the file
            useWriteAheadLog(connection);
            connection.handle().execute("PRAGMA synchronous = " + settings.synchronous());
            connection.handle().execute("PRAGMA fullfsync = ON"); // macOS needs it to reach the disk
            connection.handle().execute("PRAGMA foreign_keys = ON");
            schema.migrate();
            LockPolling polling = new LockPolling(settings.busyTimeout(), System::nanoTime, Pause::nanos);
            BusyHandler.setHandler(connection.handle().getConnection(), polling);
            openFiles = new OpenFiles(faults);
        });
    }

    /** The files that the connection for writing has open, once it is. */
    OpenFiles openFiles() {
        return requireNonNull(openFiles);
    }

    /** Opens a connection for reading, once there is one for writing: to the same file, whatever may be in its place now. */
    SqliteConnection openReader() {
        return open(readerJdbi, connection -> {
            connection.handle().execute("PRAGMA query_only = ON");
            openFiles().requireInPlace();
        });
    }

    private SqliteConnection open(Jdbi jdbi, SqlAction<SqliteConnection> preparation) {
        SqliteConnection connection = null;
        try {
            connection = new SqliteConnection(jdbi.open(), faults);
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
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw faults.fault(Kind.READ_ONLY, "this process may not write to it; change its permissions");
        } else if (!Files.isWritable(folderOfLog(file, folder))) {
            String what = "this process may not write to its folder, where its log has to be; change its permissions";
            throw faults.fault(Kind.READ_ONLY, what);
        }
    }

    /** SQLite has its log where the database is, not where a link to it is. */
    private static Path folderOfLog(Path file, Path folder) {
        try {
            Path place = file.toRealPath().getParent();
            return place == null ? folder : place;
        } catch (IOException e) { // it is not there yet
            return folder;
        }
    }
}
