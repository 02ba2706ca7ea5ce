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

    /** A connection whose transactions begin as {@code IMMEDIATE}, for those that read and then write fail otherwise. */
    static Connection open(Path file) throws SQLException {
        return open(file, TransactionMode.IMMEDIATE);
    }

    static Connection open(Path file, TransactionMode transactions) throws SQLException {
        return config(transactions).createConnection(url(file));
    }

    /**
     * A connection for those who ask for new ids themselves. The driver, too, would ask for them after each insert, with a statement made for
     * it.
     *
     * @param file the file of a store
     * @return an open connection; its transactions begin as {@code IMMEDIATE}
     * @throws SQLException if it cannot be opened
     */
    public static Connection openWithoutGeneratedKeys(Path file) throws SQLException {
        SQLiteConfig config = config(TransactionMode.IMMEDIATE);
        config.setGetGeneratedKeys(false);
        return config.createConnection(url(file));
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private static SQLiteConfig config(TransactionMode transactions) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(transactions);
        return config;
    }
}
