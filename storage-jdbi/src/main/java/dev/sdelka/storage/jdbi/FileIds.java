package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.field.FileReference;
import java.sql.SQLException;

/** The greatest id that a file in a user field ever had. Files stand in the deals that have them, not in a table. */
final class FileIds {

    private static final String LAST = "SELECT last_id FROM last_file_id";
    private static final String REMEMBER = "UPDATE last_file_id SET last_id = ? WHERE last_id < ?";

    private FileIds() {}

    static long last(SqliteConnection connection) throws SQLException {
        return connection.query(LAST, SqlAction.nothing(), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /** Remembers the files of a deal that is stored. */
    static void remember(SqliteConnection connection, Deal deal) throws SQLException {
        long greatest = deal.files().stream().mapToLong(FileReference::id).max().orElse(0);
        if (greatest > 0) {
            connection.update(REMEMBER, statement -> {
                statement.setLong(1, greatest);
                statement.setLong(2, greatest);
            });
        }
    }
}
