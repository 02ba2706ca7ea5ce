package dev.sdelka.storage.jdbi;

import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.directory.SmartProcessRelation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Smart processes and their relations. */
final class SmartProcessTables {

    private static final String PARENT = "PARENT";
    private static final String CHILD = "CHILD";

    private final Map<String, List<SmartProcessRelation>> relations = new HashMap<>();

    private SmartProcessTables() {}

    /**
     * Reads all smart processes.
     *
     * @throws IllegalArgumentException if what is stored makes no smart process
     */
    static List<SmartProcess> read(SqliteConnection connection) throws SQLException {
        SmartProcessTables tables = new SmartProcessTables();
        TableRows.list(
                connection,
                "SELECT smart_process_id, kind, entity_type_id, is_children_list_enabled"
                        + " FROM smart_process_relation ORDER BY smart_process_id, kind, position",
                row -> tables.relations
                        .computeIfAbsent(row.getInt(1) + row.getString(2), key -> new ArrayList<>())
                        .add(new SmartProcessRelation(row.getInt(3), row.getBoolean(4))));
        return TableRows.list(
                connection,
                "SELECT id, entity_type_id, title, options, linked_user_fields, created_by, created_time, updated_by,"
                        + " updated_time FROM smart_process ORDER BY position",
                tables::process);
    }

    private SmartProcess process(ResultSet row) throws SQLException {
        int id = row.getInt(1);
        Set<SmartProcessOption> options = EnumSet.noneOf(SmartProcessOption.class);
        JsonValues.readTexts(row.getString(4)).forEach(option -> options.add(SmartProcessOption.valueOf(option)));
        return new SmartProcess(
                id,
                row.getInt(2),
                row.getString(3),
                options,
                relations.getOrDefault(id + PARENT, List.of()),
                relations.getOrDefault(id + CHILD, List.of()),
                Set.copyOf(JsonValues.readTexts(row.getString(5))),
                new SmartProcess.History(
                        row.getLong(6),
                        Instant.ofEpochSecond(row.getLong(7)),
                        row.getLong(8),
                        Instant.ofEpochSecond(row.getLong(9))));
    }

    static void replace(Handle handle, List<SmartProcess> processes) {
        TableRows.replace(
                handle,
                "smart_process (id, position, entity_type_id, title, options, linked_user_fields, created_by, created_time,"
                        + " updated_by, updated_time)",
                rows -> processes.forEach(it -> rows.add(
                        it.id(),
                        processes.indexOf(it),
                        it.entityTypeId(),
                        it.title(),
                        JsonValues.write(it.options().stream().map(Enum::name).toList()),
                        JsonValues.write(new TreeSet<>(it.linkedUserFields())),
                        it.history().createdBy(),
                        it.history().createdTime().getEpochSecond(),
                        it.history().updatedBy(),
                        it.history().updatedTime().getEpochSecond())));
        TableRows.replace(
                handle,
                "smart_process_relation (smart_process_id, kind, position, entity_type_id, is_children_list_enabled)",
                rows -> processes.forEach(it -> {
                    addRelations(rows, it.id(), PARENT, it.parents());
                    addRelations(rows, it.id(), CHILD, it.children());
                }));
    }

    private static void addRelations(PreparedBatch rows, int id, String kind, List<SmartProcessRelation> relations) {
        for (int i = 0; i < relations.size(); i++) {
            SmartProcessRelation relation = relations.get(i);
            rows.add(id, kind, i, relation.entityTypeId(), relation.isChildrenListEnabled());
        }
    }
}
