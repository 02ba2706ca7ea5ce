package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Deals. */
final class DealTable {

    static final String NAME = "deal";

    private static final String OF_ID = DealColumns.SELECT_ROW_AND_REVISION + "id = ?";
    private static final String DELETE = "DELETE FROM deal WHERE id = ?";

    /** The natural order of deals. */
    private static final List<String> KEY = List.of(DealField.ID.name());

    private DealTable() {}

    /**
     * The query for a page of deals. It finds the ids of the page first: SQLite makes the columns of a row before it sorts, so that it would
     * sort the JSON of all rows for those few that stay.
     */
    static SqlText select(Query query) {
        SqlText sql = new SqlText().append(DealColumns.SELECT_ROW);
        if (query.limit() < Integer.MAX_VALUE) {
            appendRows(sql.append("deal.id IN (SELECT deal.id FROM deal WHERE "), query);
            OrderSql.append(sql.append(")"), query.order(), KEY, DealSqlFields::find);
        } else {
            appendRows(sql, query);
        }
        return sql;
    }

    private static void appendRows(SqlText sql, Query query) {
        FilterSql.append(sql, query.filter(), DealSqlFields::find);
        OrderSql.append(sql, query.order(), KEY, DealSqlFields::find);
        sql.append(" LIMIT ").parameter(query.limit()).append(" OFFSET ").parameter(query.offset());
    }

    static List<Deal> find(SqliteConnection connection, Query query) throws SQLException {
        return connection.query(select(query), rows -> {
            List<Deal> deals = new ArrayList<>();
            while (rows.next()) {
                deals.add(read(connection, rows));
            }
            return List.copyOf(deals);
        });
    }

    static long count(SqliteConnection connection, Filter filter) throws SQLException {
        SqlText sql = new SqlText().append(DealColumns.COUNT);
        FilterSql.append(sql, filter, DealSqlFields::find);
        return connection.query(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    /**
     * Finds a deal.
     *
     * @param revision is told that of the reference data, if there is a deal
     */
    static Optional<Deal> find(SqliteConnection connection, long id, LongConsumer revision) throws SQLException {
        return connection.queryRow(OF_ID, statement -> statement.setLong(1, id), row -> {
            long number = row.getLong(3);
            if (!row.wasNull()) {
                revision.accept(number);
            }
            return read(connection, row);
        });
    }

    private static Deal read(SqliteConnection connection, ResultSet rows) throws SQLException {
        byte[] row = rows.getBytes(1);
        try {
            return DealJson.read(row, rows.getBytes(2));
        } catch (RuntimeException e) {
            throw connection.faults().damaged("deal " + DealJson.id(row), e);
        }
    }

    static boolean add(SqliteConnection connection, Deal deal) throws SQLException {
        if (connection.update(DealColumns.INSERT, statement -> bind(statement, deal)) == 0) {
            return false;
        }
        ContactTable.add(connection, deal);
        FileIds.remember(connection, deal);
        return true;
    }

    static boolean update(SqliteConnection connection, Deal deal) throws SQLException {
        int changed =
                connection.update(DealColumns.UPDATE, statement -> statement.setLong(bind(statement, deal), deal.id()));
        if (changed == 0) {
            return false;
        }
        ContactTable.update(connection, deal);
        FileIds.remember(connection, deal);
        return true;
    }

    /** The row takes its contacts along. */
    static boolean remove(SqliteConnection connection, long id) throws SQLException {
        return connection.update(DELETE, statement -> statement.setLong(1, id)) > 0;
    }

    /** Sets the columns and returns the position of the next parameter. */
    private static int bind(PreparedStatement statement, Deal deal) throws SQLException {
        int position = 1;
        for (DealField field : DealColumns.FIELDS) {
            if (!deal.has(field)) {
                statement.setNull(position, Types.NULL);
            } else if (DealColumns.isInteger(field)) {
                statement.setLong(position, deal.number(field));
            } else if (field.kind().isNumeric()) {
                statement.setString(
                        position, LocalDate.ofEpochDay(deal.number(field)).toString());
            } else {
                statement.setString(position, deal.text(field));
            }
            position++;
        }
        statement.setString(position, DealJson.parentIds(deal.parentIds()));
        statement.setString(position + 1, DealJson.userFields(deal.userFields()));
        return position + 2;
    }
}
