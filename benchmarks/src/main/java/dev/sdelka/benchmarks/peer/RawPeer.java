package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealContact;
import dev.sdelka.query.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The driver itself: one connection, its statements held, columns read by index. Transactions are said in SQL, which is the driver's shortest way. */
public final class RawPeer implements Peer {

    private static final String OF_STAGE = "stage_id = ? ORDER BY id LIMIT " + PAGE;

    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement beginImmediate;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement ofId;
    private final PreparedStatement contactsOfDeal;
    private final PreparedStatement ofStage;
    private final PreparedStatement contactsOfStage;
    private final PreparedStatement count;
    private final PreparedStatement insert;
    private final PreparedStatement insertContact;
    private final PreparedStatement insertHistory;
    private final PreparedStatement lastId;

    /**
     * Opens a file.
     *
     * @param file the file of a store
     * @throws SQLException if it cannot be opened
     */
    public RawPeer(Path file) throws SQLException {
        connection = Connections.openWithoutGeneratedKeys(file);
        begin = connection.prepareStatement("BEGIN");
        beginImmediate = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
        ofId = connection.prepareStatement(DealRows.SELECT + "id = ?");
        contactsOfDeal = connection.prepareStatement(DealRows.CONTACTS);
        ofStage = connection.prepareStatement(DealRows.SELECT + OF_STAGE);
        contactsOfStage = connection.prepareStatement("SELECT deal_id, contact_id, sort, role_id FROM deal_contact"
                + " WHERE deal_id IN (SELECT id FROM deal WHERE " + OF_STAGE + ")");
        count = connection.prepareStatement("SELECT count(*) FROM deal WHERE stage_id = ?");
        insert = connection.prepareStatement(DealRows.INSERT);
        insertContact = connection.prepareStatement(DealRows.INSERT_CONTACT);
        insertHistory = connection.prepareStatement(DealRows.INSERT_HISTORY);
        lastId = connection.prepareStatement("SELECT last_insert_rowid()");
    }

    @Override
    public Deal deal(long id) throws SQLException {
        DealBuilder builder = Deal.builder();
        long primary;
        ofId.setLong(1, id);
        try (ResultSet rows = ofId.executeQuery()) {
            rows.next();
            primary = DealRows.read(rows, builder);
        }
        if (primary != 0) {
            List<DealContact> contacts = new ArrayList<>();
            contactsOfDeal.setLong(1, id);
            try (ResultSet rows = contactsOfDeal.executeQuery()) {
                while (rows.next()) {
                    contacts.add(DealRows.contact(rows, 1, primary));
                }
            }
            builder.contacts(contacts);
        }
        return builder.build();
    }

    @Override
    public Page<Deal> page(String stageId) throws SQLException {
        begin.executeUpdate();
        try {
            return new Page<>(rows(stageId), count(stageId));
        } finally {
            rollback.executeUpdate();
        }
    }

    private record Row(DealBuilder builder, long primary, List<DealContact> contacts) {}

    private List<Deal> rows(String stageId) throws SQLException {
        Map<Long, Row> found = new HashMap<>();
        List<Row> inOrder = new ArrayList<>();
        ofStage.setString(1, stageId);
        try (ResultSet rows = ofStage.executeQuery()) {
            while (rows.next()) {
                DealBuilder builder = Deal.builder();
                Row row = new Row(builder, DealRows.read(rows, builder), new ArrayList<>());
                found.put(rows.getLong(1), row);
                inOrder.add(row);
            }
        }
        contactsOfStage.setString(1, stageId);
        try (ResultSet rows = contactsOfStage.executeQuery()) {
            while (rows.next()) {
                Row row = found.get(rows.getLong(1));
                if (row != null) {
                    row.contacts().add(DealRows.contact(rows, 2, row.primary()));
                }
            }
        }
        List<Deal> deals = new ArrayList<>();
        for (Row row : inOrder) {
            deals.add(row.builder().contacts(row.contacts()).build());
        }
        return deals;
    }

    private long count(String stageId) throws SQLException {
        count.setString(1, stageId);
        return number(count);
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public long add(Deal deal) throws SQLException {
        beginImmediate.executeUpdate();
        DealRows.bind(insert, deal);
        insert.executeUpdate();
        long id = number(lastId);
        for (DealContact contact : deal.contacts()) {
            insertContact.setLong(1, id);
            insertContact.setLong(2, contact.contactId());
            insertContact.setInt(3, contact.sort());
            insertContact.setInt(4, contact.roleId());
            insertContact.executeUpdate();
        }
        insertHistory.setLong(1, id);
        insertHistory.setLong(2, deal.dateCreate().getEpochSecond());
        insertHistory.setInt(3, deal.categoryId());
        insertHistory.setString(4, deal.stageSemantics().code());
        insertHistory.setString(5, deal.stageId());
        insertHistory.executeUpdate();
        commit.executeUpdate();
        return id;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
