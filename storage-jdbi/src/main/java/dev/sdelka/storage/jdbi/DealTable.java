package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.storage.StorageException.Kind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deals and their contacts. */
final class DealTable {

    private static final String LAST_ID = "SELECT seq FROM sqlite_sequence WHERE name = 'deal'";
    private static final String INSERT_CONTACT =
            "INSERT INTO deal_contact (deal_id, contact_id, sort) VALUES (?, ?, ?)";
    private static final int SORT_STEP = 10;

    private DealTable() {}

    static Optional<Deal> find(SqliteConnection connection, long id) throws SQLException {
        Optional<byte[]> row = connection.query(
                DealColumns.SELECT,
                statement -> statement.setLong(1, id),
                rows -> rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty());
        try {
            return row.map(DealJson::read);
        } catch (IllegalArgumentException | IllegalStateException e) {
            String what = "deal " + id + " is damaged; restore a copy (" + e.getMessage() + ")";
            throw connection.faults().fault(Kind.CORRUPT, what, e);
        }
    }

    /** The greatest id that any deal ever had, deleted ones included; 0 if there was none. */
    static long lastId(SqliteConnection connection) throws SQLException {
        return connection.query(LAST_ID, SqlAction.nothing(), rows -> rows.next() ? rows.getLong(1) : 0);
    }

    static boolean add(SqliteConnection connection, Deal deal) throws SQLException {
        if (connection.update(DealColumns.INSERT, statement -> bind(statement, deal)) == 0) {
            return false;
        }
        List<Long> contactIds = deal.contactIds();
        for (int i = 0; i < contactIds.size(); i++) {
            long contactId = contactIds.get(i);
            int sort = (i + 1) * SORT_STEP;
            connection.update(INSERT_CONTACT, statement -> {
                statement.setLong(1, deal.id());
                statement.setLong(2, contactId);
                statement.setInt(3, sort);
            });
        }
        return true;
    }

    private static void bind(PreparedStatement statement, Deal deal) throws SQLException {
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
    }
}
