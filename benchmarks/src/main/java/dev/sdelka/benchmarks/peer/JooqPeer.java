package dev.sdelka.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Page;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Converter;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sqlite.SQLiteConfig.TransactionMode;

/** jOOQ with typed fields, records of them and converters, on one connection that stays open. */
public final class JooqPeer implements Peer {

    private static final int DECIMALS = 2;
    private static final Table<Record> DEAL = DSL.table(DSL.name("deal"));
    private static final Table<Record> CONTACT = DSL.table(DSL.name("deal_contact"));
    private static final Table<Record> HISTORY = DSL.table(DSL.name("stage_history"));
    private static final Field<Long> DEAL_ID = field("deal_contact", "deal_id", SQLDataType.BIGINT);
    private static final Field<Long> CONTACT_ID = field("deal_contact", "contact_id", SQLDataType.BIGINT);
    private static final Field<Integer> SORT = field("deal_contact", "sort", SQLDataType.INTEGER);
    private static final Field<Integer> ROLE_ID = field("deal_contact", "role_id", SQLDataType.INTEGER);

    private static final Map<DealField, Field<?>> STANDARD = standard();
    private static final Field<?> PARENTS = field(
            "deal",
            "parent_ids",
            SQLDataType.CLOB.asConvertedDataType(Converter.ofNullable(
                    String.class, Map.class, ColumnJson::parents, map -> ColumnJson.ofParents(typed(map)))));
    private static final Field<?> USER_FIELDS = field(
            "deal",
            "user_fields",
            SQLDataType.CLOB.asConvertedDataType(Converter.ofNullable(
                    String.class, Map.class, ColumnJson::userFields, map -> ColumnJson.ofUserFields(typed(map)))));
    private static final List<Field<?>> ALL = all();

    @SuppressWarnings("unchecked") // the standard fields have the types of their kinds
    private static final Field<Long> ID = (Field<Long>) requireNonNull(STANDARD.get(DealField.ID));

    @SuppressWarnings("unchecked")
    private static final Field<String> STAGE_ID = (Field<String>) requireNonNull(STANDARD.get(DealField.STAGE_ID));

    /** A deal: its record and its contacts. */
    record DealRecord(Record deal, List<? extends Record> contacts) {}

    private final Connection reading;
    private final Connection writing;
    private final DSLContext read;
    private final DSLContext write;

    /**
     * Opens a file.
     *
     * @param file the file of a store
     * @throws SQLException if it cannot be opened
     */
    public JooqPeer(Path file) throws SQLException {
        reading = Connections.open(file, TransactionMode.DEFERRED);
        writing = Connections.open(file);
        Settings settings = new Settings().withExecuteLogging(false);
        read = DSL.using(reading, SQLDialect.SQLITE, settings);
        write = DSL.using(writing, SQLDialect.SQLITE, settings);
    }

    private static <T> Field<T> field(String table, String column, DataType<T> type) {
        return DSL.field(DSL.name(table, column), type);
    }

    @SuppressWarnings("unchecked") // converters know classes, not what is in them
    private static <K, V> Map<K, V> typed(Map<?, ?> map) {
        return (Map<K, V>) map;
    }

    private static Map<DealField, Field<?>> standard() {
        Map<DealField, Field<?>> fields = new LinkedHashMap<>();
        for (DealField field : DealRows.FIELDS) {
            fields.put(field, field("deal", field.name().toLowerCase(Locale.ROOT), type(field.kind())));
        }
        return fields;
    }

    private static DataType<?> type(ValueKind kind) {
        return switch (kind) {
            case AMOUNT ->
                SQLDataType.BIGINT.asConvertedDataType(Converter.ofNullable(
                        Long.class,
                        BigDecimal.class,
                        hundredths -> BigDecimal.valueOf(hundredths, DECIMALS),
                        amount -> amount.movePointRight(DECIMALS).longValueExact()));
            case DATETIME ->
                SQLDataType.BIGINT.asConvertedDataType(Converter.ofNullable(
                        Long.class, Instant.class, Instant::ofEpochSecond, Instant::getEpochSecond));
            case DATE ->
                SQLDataType.CLOB.asConvertedDataType(
                        Converter.ofNullable(String.class, LocalDate.class, LocalDate::parse, LocalDate::toString));
            case FLAG -> SQLDataType.BOOLEAN;
            case ID, INTEGER -> SQLDataType.BIGINT;
            default -> SQLDataType.CLOB;
        };
    }

    private static List<Field<?>> all() {
        List<Field<?>> fields = new ArrayList<>(STANDARD.values());
        fields.add(PARENTS);
        fields.add(USER_FIELDS);
        return List.copyOf(fields);
    }

    @Override
    public Object deal(long id) {
        Record deal = read.select(ALL).from(DEAL).where(ID.eq(id)).fetchSingle();
        if (deal.get(STANDARD.get(DealField.CONTACT_ID)) == null) {
            return new DealRecord(deal, List.of());
        }
        Result<Record3<Long, Integer, Integer>> contacts = read.select(CONTACT_ID, SORT, ROLE_ID)
                .from(CONTACT)
                .where(DEAL_ID.eq(id))
                .fetch();
        return new DealRecord(deal, contacts);
    }

    @Override
    public Page<?> page(String stageId) {
        return read.transactionResult(transaction -> {
            DSLContext context = transaction.dsl();
            Result<Record> deals = context.select(ALL)
                    .from(DEAL)
                    .where(STAGE_ID.eq(stageId))
                    .orderBy(ID)
                    .limit(PAGE)
                    .fetch();
            Map<Long, Result<Record4<Long, Long, Integer, Integer>>> contacts = context.select(
                            DEAL_ID, CONTACT_ID, SORT, ROLE_ID)
                    .from(CONTACT)
                    .where(DEAL_ID.in(deals.getValues(ID)))
                    .fetchGroups(DEAL_ID);
            long total =
                    context.selectCount().from(DEAL).where(STAGE_ID.eq(stageId)).fetchSingle(0, long.class);
            List<DealRecord> items = new ArrayList<>();
            for (Record deal : deals) {
                List<? extends Record> links = contacts.get(deal.get(ID));
                items.add(new DealRecord(deal, links == null ? List.of() : links));
            }
            return new Page<>(items, total);
        });
    }

    @Override
    public long add(Deal deal) {
        return write.transactionResult(transaction -> {
            DSLContext context = transaction.dsl();
            Map<Field<?>, Object> values = new LinkedHashMap<>();
            STANDARD.forEach((field, column) -> {
                if (field != DealField.ID) {
                    values.put(column, deal.value(field));
                }
            });
            values.put(PARENTS, deal.parentIds());
            values.put(USER_FIELDS, deal.userFields());
            long id = context.insertInto(DEAL)
                    .set(values)
                    .returningResult(ID)
                    .fetchSingle()
                    .value1();
            for (DealContact contact : deal.contacts()) {
                context.insertInto(CONTACT, DEAL_ID, CONTACT_ID, SORT, ROLE_ID)
                        .values(id, contact.contactId(), contact.sort(), contact.roleId())
                        .execute();
            }
            context.insertInto(HISTORY)
                    .columns(
                            DSL.field("type_id"),
                            DSL.field("owner_id"),
                            DSL.field("created_time"),
                            DSL.field("category_id"),
                            DSL.field("stage_semantic_id"),
                            DSL.field("stage_id"))
                    .values(
                            1,
                            id,
                            deal.dateCreate().getEpochSecond(),
                            deal.categoryId(),
                            deal.stageSemantics().code(),
                            deal.stageId())
                    .execute();
            return id;
        });
    }

    @Override
    public void close() throws SQLException {
        reading.close();
        writing.close();
    }
}
