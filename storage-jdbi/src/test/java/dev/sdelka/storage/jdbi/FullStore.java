package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.query.TextPattern;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.jdbi.SqliteStorage.Synchronous;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A store with something in each of its tables, and all that can be asked of it or done to it. */
final class FullStore {

    private static final int DEALS = 30;

    private static final List<Work<StorageReader, Object, RuntimeException>> READS = List.of(
            StorageReader::referenceData,
            StorageReader::isEmpty,
            reader -> reader.hasOrder(1),
            reader -> reader.deal(1) == null,
            reader -> reader.deals(Query.all()),
            reader -> reader.deals(new Query(Filter.all(), List.of(SortOrder.ascending("TITLE")), 3, 5)),
            reader -> reader.deals(Query.matching(Filter.like("TITLE", TextPattern.of("%сделка%")))),
            reader -> reader.deals(Query.matching(Filter.like("UF_CRM_TEXT", TextPattern.of("%ПРИВЕТ%")))),
            reader -> reader.deals(
                    new Query(Filter.all(), List.of(SortOrder.ascending("UF_CRM_DECIMAL")), 0, Integer.MAX_VALUE)),
            reader -> reader.countDeals(Filter.in("CONTACT_ID", List.of(84L))),
            reader -> reader.countDeals(Filter.in("PARENT_ID_1220", List.of(5L))),
            reader -> reader.stageHistory(Query.all(), Filter.all()),
            reader -> reader.countStageHistory(Filter.all(), Filter.in("CATEGORY_ID", List.of(1L))),
            reader -> LongStream.rangeClosed(1, DEALS)
                    .mapToObj(reader::productRows)
                    .toList(),
            reader -> reader.bindings(Query.all()),
            reader -> reader.countBindings(Filter.all()),
            reader -> LongStream.rangeClosed(1, DEALS)
                    .mapToObj(reader::bindingsOfOrder)
                    .toList());

    private static final List<Work<StorageWriter, Object, RuntimeException>> WRITES = List.of(
            writer -> {
                addDeal(writer, 1);
                return true;
            },
            writer -> writer.updateDeal(Samples.deal(2).contactIds(List.of(5L)).build()),
            writer -> writer.removeDeal(3),
            writer -> {
                writer.replaceProductRows(4, List.of());
                return true;
            },
            writer -> writer.addOrder(1_000),
            writer -> writer.addBinding(OrderBinding.toDeal(1, 5)),
            writer -> writer.removeBinding(OrderBinding.toDeal(6, 6)),
            StorageWriter::nextFileId,
            writer -> {
                writer.replaceReferenceData(ReferenceData.defaults());
                return true;
            });

    private FullStore() {}

    static void make(Path file) {
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            storage.write(writer -> {
                writer.replaceReferenceData(ReferenceDataSets.typical());
                for (int i = 0; i < DEALS; i++) {
                    addDeal(writer, i);
                }
                return true;
            });
        }
    }

    private static void addDeal(StorageWriter writer, int number) {
        long id = writer.nextDealId();
        Deal deal = Samples.deal(id)
                .text(DealField.TITLE, "Сделка " + number)
                .text(DealField.COMMENTS, "x".repeat(100 * number))
                .value(DealField.BEGINDATE, LocalDate.of(2024, 8, 1).plusDays(number))
                .contactIds(List.of(84L, 83L + number))
                .parentId(1220, 1 + number)
                .userField("UF_CRM_TEXT", "Привет " + number)
                .userField("UF_CRM_DECIMAL", new BigDecimal("5.25"))
                .userField("UF_CRM_FLAG", true)
                .userField("UF_CRM_MONEY", new Money(new BigDecimal("300.50"), "RUB"))
                .userField("UF_CRM_FILES", List.of(new FileReference(1 + number, "счёт.pdf")))
                .userField("UF_CRM_DATE", LocalDate.of(2024, 8, 30))
                .userField("UF_CRM_TIME", Instant.ofEpochSecond(1_725_012_000))
                .build();
        writer.addDeal(deal);
        writer.addStageChange(StageChange.created(writer.nextStageChangeId(), deal));
        NewProductRow row = NewProductRow.builder().price(BigDecimal.TEN).build();
        writer.replaceProductRows(id, List.of(ProductRowDraft.of(row, number).complete(writer.nextProductRowId(), id)));
        writer.addOrder(id);
        writer.addBinding(OrderBinding.toDeal(id, id));
    }

    /** Opens the store and does all, each in a unit of its own; gives the faults that it met. Any other exception is passed on. */
    static List<StorageException> use(Path file) {
        List<StorageException> faults = new ArrayList<>();
        note(faults, () -> {
            try (SqliteStorage storage =
                    SqliteStorage.builder(file).synchronous(Synchronous.NORMAL).open()) {
                READS.forEach(unit -> note(faults, () -> storage.read(unit)));
                WRITES.forEach(unit -> note(faults, () -> storage.write(unit)));
                READS.forEach(unit -> note(faults, () -> storage.read(unit)));
            }
        });
        return faults;
    }

    private static void note(List<StorageException> faults, Runnable call) {
        try {
            call.run();
        } catch (StorageException e) {
            faults.add(e);
        }
    }
}
