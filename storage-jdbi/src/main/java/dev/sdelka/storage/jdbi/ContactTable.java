package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The contacts of deals. A change of a deal writes those that changed: there may be many thousands. */
final class ContactTable {

    private static final String OF_DEAL = "SELECT contact_id, sort, role_id FROM deal_contact WHERE deal_id = ?";
    private static final String PUT =
            "INSERT INTO deal_contact (deal_id, contact_id, sort, role_id) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (deal_id, contact_id) DO UPDATE SET sort = excluded.sort, role_id = excluded.role_id";
    private static final String REMOVE = "DELETE FROM deal_contact WHERE deal_id = ? AND contact_id = ?";

    private ContactTable() {}

    /** What a row holds beside its key; a damaged one may hold any number. */
    private record Link(long sort, long roleId) {

        Link(DealContact contact) {
            this(contact.sort(), contact.roleId());
        }
    }

    /** Writes the contacts of a deal that was added. */
    static void add(SqliteConnection connection, Deal deal) throws SQLException {
        for (DealContact contact : deal.contacts()) {
            put(connection, deal.id(), contact);
        }
    }

    /** Writes what is different in the contacts of a deal. */
    static void update(SqliteConnection connection, Deal deal) throws SQLException {
        Map<Long, Link> before = links(connection, deal.id());
        for (DealContact contact : deal.contacts()) {
            if (!new Link(contact).equals(before.remove(contact.contactId()))) {
                put(connection, deal.id(), contact);
            }
        }
        for (long contactId : before.keySet()) {
            connection.update(REMOVE, statement -> {
                statement.setLong(1, deal.id());
                statement.setLong(2, contactId);
            });
        }
    }

    private static Map<Long, Link> links(SqliteConnection connection, long dealId) throws SQLException {
        return connection.query(OF_DEAL, statement -> statement.setLong(1, dealId), rows -> {
            Map<Long, Link> links = new HashMap<>();
            while (rows.next()) {
                links.put(rows.getLong(1), new Link(rows.getLong(2), rows.getLong(3)));
            }
            return links;
        });
    }

    private static void put(SqliteConnection connection, long dealId, DealContact contact) throws SQLException {
        connection.update(PUT, statement -> {
            statement.setLong(1, dealId);
            statement.setLong(2, contact.contactId());
            statement.setInt(3, contact.sort());
            statement.setInt(4, contact.roleId());
        });
    }
}
