package dev.sdelka.bulk;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** What belongs to a deal that is loaded. */
final class DealParts {

    private static final int TO_BE_GIVEN = 0;

    private final StorageWriter writer;
    private final PortalRecord.StoredDeal record;
    private final Deal deal;

    DealParts(StorageWriter writer, PortalRecord.StoredDeal record) {
        this.writer = writer;
        this.record = record;
        deal = record.deal();
    }

    /** Puts them beside the deal, which is in the store by itself. If a part is refused, the deal is to be removed again. */
    List<Violation> put() {
        List<ProductRow> given = record.productRows();
        if (given != null && !given.isEmpty()) {
            List<ProductRow> rows = new ArrayList<>();
            given.forEach(row -> rows.add(row.id() == TO_BE_GIVEN ? withId(row, writer.nextProductRowId()) : row));
            if (!writer.replaceProductRows(deal.id(), rows)) {
                return List.of(ChunkUnit.violation(ViolationCode.ID_TAKEN, "productRows"));
            }
        }
        List<StageChange> history = record.stageHistory();
        if (history == null) {
            writer.addStageChange(StageChange.created(writer.nextStageChangeId(), deal));
            return List.of();
        }
        for (int i = 0; i < history.size(); i++) {
            StageChange change = history.get(i);
            if (!writer.addStageChange(
                    change.id() == TO_BE_GIVEN ? withId(change, writer.nextStageChangeId()) : change)) {
                return List.of(ChunkUnit.violation(ViolationCode.ID_TAKEN, "stageHistory[" + i + "]"));
            }
        }
        return List.of();
    }

    /** Whether the store has the deal and all that is known of it. */
    boolean areThere() {
        Deal stored = writer.deal(deal.id());
        List<ProductRow> rows = record.productRows();
        List<StageChange> history = record.stageHistory();
        return stored != null
                && record.isSame(stored)
                && (rows == null
                        || areSame(sorted(rows, ProductRow.ORDER), writer.productRows(deal.id()), DealParts::isSame))
                && (history == null
                        || areSame(
                                sorted(history, Comparator.comparingLong(StageChange::id)),
                                storedHistory(),
                                DealParts::isSame));
    }

    private List<StageChange> storedHistory() {
        return writer.stageHistory(
                Query.matching(Filter.equal(StageChangeField.OWNER_ID.name(), deal.id())),
                Filter.equal(DealField.ID.name(), deal.id()));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    private static <T> boolean areSame(List<T> given, List<T> stored, BiPredicate<T, T> isSame) {
        boolean result = given.size() == stored.size();
        for (int i = 0; result && i < given.size(); i++) {
            result = isSame.test(given.get(i), stored.get(i));
        }
        return result;
    }

    private static boolean isSame(ProductRow given, ProductRow stored) {
        return (given.id() == TO_BE_GIVEN ? withId(given, stored.id()) : given).equals(stored);
    }

    private static boolean isSame(StageChange given, StageChange stored) {
        return (given.id() == TO_BE_GIVEN ? withId(given, stored.id()) : given).equals(stored);
    }

    private static ProductRow withId(ProductRow row, long id) {
        return new ProductRow(id, row.dealId(), row.item(), row.prices());
    }

    private static StageChange withId(StageChange change, long id) {
        return new StageChange(
                id,
                change.type(),
                change.dealId(),
                change.createdTime(),
                change.categoryId(),
                change.stageSemantics(),
                change.stageId());
    }
}
