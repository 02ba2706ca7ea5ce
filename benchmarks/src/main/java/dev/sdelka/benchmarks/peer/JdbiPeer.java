package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealContact;
import dev.sdelka.query.Page;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Jdbi as its documents show it, on one handle that stays open, with a row mapper that reads columns by index. */
public final class JdbiPeer implements Peer {

    private static final String OF_STAGE = "stage_id = :stage ORDER BY id LIMIT " + PAGE;
    private static final String INSERT = "INSERT INTO deal (" + String.join(", ", columns()) + ") VALUES ("
            + columns().stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";

    private final Handle handle;
    private final Handle writing;

    /**
     * Opens a file.
     *
     * @param file the file of a store
     */
    public JdbiPeer(Path file) {
        handle = Jdbi.create(() -> Connections.open(file, TransactionMode.DEFERRED))
                .open();
        writing = Jdbi.create(() -> Connections.open(file)).open();
    }

    private static List<String> columns() {
        return DealRows.COLUMNS.subList(1, DealRows.COLUMNS.size());
    }

    /** A deal before its contacts are known. */
    private record Row(long id, DealBuilder builder, long primary) {

        static Row of(ResultSet rows) throws SQLException {
            DealBuilder builder = Deal.builder();
            long primary = DealRows.read(rows, builder);
            return new Row(rows.getLong(1), builder, primary);
        }

        Deal with(List<Link> links) {
            List<DealContact> contacts = links.stream()
                    .map(link ->
                            new DealContact(link.contactId(), link.sort(), link.roleId(), link.contactId() == primary))
                    .toList();
            return builder.contacts(contacts).build();
        }
    }

    private record Link(long dealId, long contactId, int sort, int roleId) {

        static Link of(ResultSet rows) throws SQLException {
            return new Link(rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getInt(4));
        }
    }

    @Override
    public Deal deal(long id) {
        Row row = handle.createQuery(DealRows.SELECT + "id = :id")
                .bind("id", id)
                .map((rows, context) -> Row.of(rows))
                .one();
        return row.primary() == 0 ? row.builder().build() : row.with(links(id));
    }

    private List<Link> links(long id) {
        return handle.createQuery("SELECT deal_id, contact_id, sort, role_id FROM deal_contact WHERE deal_id = :id")
                .bind("id", id)
                .map((rows, context) -> Link.of(rows))
                .list();
    }

    @Override
    public Page<Deal> page(String stageId) {
        return handle.inTransaction(it -> {
            List<Row> rows = it.createQuery(DealRows.SELECT + OF_STAGE)
                    .bind("stage", stageId)
                    .map((results, context) -> Row.of(results))
                    .list();
            Map<Long, List<Link>> links = it.createQuery("SELECT deal_id, contact_id, sort, role_id FROM deal_contact"
                            + " WHERE deal_id IN (SELECT id FROM deal WHERE " + OF_STAGE + ")")
                    .bind("stage", stageId)
                    .map((results, context) -> Link.of(results))
                    .collect(Collectors.groupingBy(Link::dealId));
            long total = it.createQuery("SELECT count(*) FROM deal WHERE stage_id = :stage")
                    .bind("stage", stageId)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(
                    rows.stream()
                            .map(row -> row.with(links.getOrDefault(row.id(), List.of())))
                            .toList(),
                    total);
        });
    }

    @Override
    public long add(Deal deal) {
        return writing.inTransaction(it -> {
            Update update = it.createUpdate(INSERT);
            DealRows.FIELDS.stream()
                    .skip(1)
                    .forEach(field -> update.bind(field.name().toLowerCase(Locale.ROOT), DealRows.value(deal, field)));
            long id = update.bind("parent_ids", ColumnJson.ofParents(deal.parentIds()))
                    .bind("user_fields", ColumnJson.ofUserFields(deal.userFields()))
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            for (DealContact contact : deal.contacts()) {
                it.execute(DealRows.INSERT_CONTACT, id, contact.contactId(), contact.sort(), contact.roleId());
            }
            it.execute(
                    DealRows.INSERT_HISTORY,
                    id,
                    deal.dateCreate().getEpochSecond(),
                    deal.categoryId(),
                    deal.stageSemantics().code(),
                    deal.stageId());
            return id;
        });
    }

    @Override
    public void close() {
        handle.close();
        writing.close();
    }
}
