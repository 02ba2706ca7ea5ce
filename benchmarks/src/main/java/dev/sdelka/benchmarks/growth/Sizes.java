package dev.sdelka.benchmarks.growth;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What rows take in a file, indexes included.
 *
 * @param bytesPerDeal a deal with its contacts and history
 * @param bytesPerBinding a binding
 */
record Sizes(double bytesPerDeal, double bytesPerBinding) {

    private static final String PAGES = """
            SELECT sum(pgsize) FILTER (WHERE tbl IN ('deal', 'deal_contact', 'stage_history')),
                sum(pgsize) FILTER (WHERE tbl = 'order_binding'),
                (SELECT count(*) FROM deal), (SELECT count(*) FROM order_binding)
            FROM (SELECT coalesce(tbl_name, dbstat.name) AS tbl, pgsize
                FROM dbstat LEFT JOIN sqlite_schema ON sqlite_schema.name = dbstat.name)""";

    static Sizes of(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PAGES)) {
            rows.next();
            return new Sizes(rows.getDouble(1) / rows.getLong(3), rows.getDouble(2) / rows.getLong(4));
        }
    }
}
