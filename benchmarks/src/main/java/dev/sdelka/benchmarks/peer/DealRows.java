package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import dev.sdelka.field.ValueKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a deal, read and set by their index. */
final class DealRows {

    static final List<DealField> FIELDS = Arrays.stream(DealField.values())
            .filter(field -> field != DealField.CONTACT_IDS)
            .toList();

    static final List<String> COLUMNS = Stream.concat(
                    FIELDS.stream().map(field -> field.name().toLowerCase(Locale.ROOT)),
                    Stream.of("parent_ids", "user_fields"))
            .toList();

    static final String SELECT = "SELECT " + String.join(", ", COLUMNS) + " FROM deal WHERE ";

    /** The id is the file's to give. */
    static final String INSERT = "INSERT INTO deal ("
            + COLUMNS.stream().skip(1).collect(Collectors.joining(", ")) + ") VALUES ("
            + String.join(", ", Collections.nCopies(COLUMNS.size() - 1, "?")) + ")";

    static final String CONTACTS = "SELECT contact_id, sort, role_id FROM deal_contact WHERE deal_id = ?";

    static final String INSERT_CONTACT =
            "INSERT INTO deal_contact (deal_id, contact_id, sort, role_id) VALUES (?, ?, ?, ?)";

    static final String INSERT_HISTORY = "INSERT INTO stage_history (type_id, owner_id, created_time, category_id,"
            + " stage_semantic_id, stage_id) VALUES (1, ?, ?, ?, ?, ?)";

    private DealRows() {}

    /** Reads the row that the results stand at, but its contacts; returns the primary one of them, 0 if there is none. */
    static long read(ResultSet row, DealBuilder builder) throws SQLException {
        long primaryContact = 0;
        int column = 1;
        for (DealField field : FIELDS) {
            if (field == DealField.CONTACT_ID) {
                primaryContact = row.getLong(column);
            } else if (field.kind() == ValueKind.DATE) {
                String day = row.getString(column);
                if (day != null) {
                    builder.number(field, LocalDate.parse(day).toEpochDay());
                }
            } else if (field.kind().isNumeric()) {
                long number = row.getLong(column);
                if (number != 0 || field.isAlwaysSet() || !row.wasNull()) {
                    builder.number(field, number);
                }
            } else {
                builder.text(field, row.getString(column));
            }
            column++;
        }
        String parents = row.getString(column);
        if (parents != null) {
            ColumnJson.parents(parents).forEach(builder::parentId);
        }
        String userFields = row.getString(column + 1);
        if (userFields != null) {
            ColumnJson.userFields(userFields).forEach(builder::userField);
        }
        return primaryContact;
    }

    static DealContact contact(ResultSet row, int first, long primary) throws SQLException {
        long id = row.getLong(first);
        return new DealContact(id, row.getInt(first + 1), row.getInt(first + 2), id == primary);
    }

    /** Sets all columns but the id. */
    static void bind(PreparedStatement statement, Deal deal) throws SQLException {
        int position = 1;
        for (DealField field : FIELDS) {
            if (field == DealField.ID) {
                continue;
            }
            Object value = value(deal, field);
            if (value == null) {
                statement.setNull(position, Types.NULL);
            } else if (value instanceof Long number) {
                statement.setLong(position, number);
            } else {
                statement.setString(position, (String) value);
            }
            position++;
        }
        statement.setString(position, ColumnJson.ofParents(deal.parentIds()));
        statement.setString(position + 1, ColumnJson.ofUserFields(deal.userFields()));
    }

    /** The value of a column: a number or a text. */
    static @Nullable Object value(Deal deal, DealField field) {
        if (!deal.has(field)) {
            return null;
        } else if (field.kind() == ValueKind.DATE) {
            return LocalDate.ofEpochDay(deal.number(field)).toString();
        }
        return field.kind().isNumeric() ? (Object) deal.number(field) : deal.text(field);
    }
}
