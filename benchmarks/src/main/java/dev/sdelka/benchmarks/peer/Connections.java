package dev.sdelka.benchmarks.peer;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Connections with the pragmas that Sdelka uses. */
public final class Connections {

    private static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /**
     * A connection.
     *
     * @param file the file of a store
     * @return an open connection; its transactions begin as {@code IMMEDIATE}, for those that read and then write fail otherwise
     * @throws SQLException if it cannot be opened
     */
    public static Connection open(Path file) throws SQLException {
        return open(file, TransactionMode.IMMEDIATE);
    }

    static Connection open(Path file, TransactionMode transactions) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(transactions);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
