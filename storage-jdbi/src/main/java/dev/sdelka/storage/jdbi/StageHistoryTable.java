package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The history of the stages of deals. */
final class StageHistoryTable {

    static final String NAME = "stage_history";

    private static final String SELECT = "SELECT id, type_id, owner_id, created_time, category_id, stage_semantic_id,"
            + " stage_id FROM stage_history WHERE ";
    private static final String COUNT = "SELECT count(*) FROM stage_history WHERE ";
    private static final String INSERT = "INSERT INTO stage_history (id, type_id, owner_id, created_time, category_id,"
            + " stage_semantic_id, stage_id) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";

    private static final Map<String, SqlField> FIELDS = Arrays.stream(StageChangeField.values())
            .collect(Collectors.toUnmodifiableMap(
                    StageChangeField::name,
                    field -> new SqlField.Column(
                            field.name(),
                            "stage_history." + field.name().toLowerCase(Locale.ROOT),
                            field.kind(),
                            false)));

    private StageHistoryTable() {}

    static boolean add(SqliteConnection connection, StageChange change) throws SQLException {
        int added = connection.update(INSERT, statement -> {
            statement.setLong(1, change.id());
            statement.setInt(2, change.type().number());
            statement.setLong(3, change.dealId());
            statement.setLong(4, change.createdTime().getEpochSecond());
            statement.setInt(5, change.categoryId());
            statement.setString(6, change.stageSemantics().code());
            statement.setString(7, change.stageId());
        });
        return added > 0;
    }

    static List<StageChange> find(SqliteConnection connection, Query query, Filter deals) throws SQLException {
        SqlText sql = new SqlText().append(SELECT);
        appendCondition(sql, query.filter(), deals);
        OrderSql.append(sql, query.order(), List.of(StageChangeField.ID.name()), StageHistoryTable::field);
        sql.append(" LIMIT ").parameter(query.limit()).append(" OFFSET ").parameter(query.offset());
        return connection.query(sql, rows -> {
            List<StageChange> changes = new ArrayList<>();
            while (rows.next()) {
                changes.add(read(connection, rows));
            }
            return List.copyOf(changes);
        });
    }

    static long count(SqliteConnection connection, Filter filter, Filter deals) throws SQLException {
        SqlText sql = new SqlText().append(COUNT);
        appendCondition(sql, filter, deals);
        return connection.query(sql, rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static void appendCondition(SqlText sql, Filter filter, Filter deals) {
        FilterSql.append(sql, filter, StageHistoryTable::field);
        if (!deals.equals(Filter.all())) {
            sql.append(" AND EXISTS (SELECT 1 FROM deal WHERE deal.id = stage_history.owner_id AND ");
            FilterSql.append(sql, deals, DealSqlFields::find);
            sql.append(")");
        }
    }

    private static SqlField field(String name) {
        SqlField field = FIELDS.get(name);
        if (field == null) {
            throw new IllegalArgumentException("a change of stage has no field " + name);
        }
        return field;
    }

    private static StageChange read(SqliteConnection connection, ResultSet row) throws SQLException {
        try {
            return new StageChange(
                    row.getLong(1),
                    StageChange.Type.ofNumber(row.getInt(2)),
                    row.getLong(3),
                    Instant.ofEpochSecond(row.getLong(4)),
                    row.getInt(5),
                    StageSemantics.ofCode(row.getString(6)),
                    row.getString(7));
        } catch (RuntimeException e) {
            throw connection.faults().damaged("the history of a deal", e);
        }
    }
}
