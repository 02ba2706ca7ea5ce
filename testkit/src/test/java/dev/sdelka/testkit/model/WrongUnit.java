package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A unit of work over a plain state with one fault. */
final class WrongUnit extends ModelUnit {

    private static final int SOME_CHANGES = 50;

    private final ModelState state;

    /** Deals as they were when they were added. */
    private final Map<Long, Deal> index;

    private final Fault fault;
    private boolean dead;
    private boolean isOver;
    private int changes;
    private ModelState afterSomeChanges;

    WrongUnit(ModelState state, Map<Long, Deal> index, Fault fault) {
        super(state, new GivenIds());
        this.state = state;
        this.index = index;
        this.fault = fault;
    }

    private boolean has(Fault other) {
        return fault == other;
    }

    @Override
    ModelState state() {
        boolean isOpen = has(isOver ? Fault.UNITS_OPEN_WHEN_OVER : Fault.UNITS_OPEN_TO_OTHER_THREADS);
        return isOpen ? state : super.state();
    }

    void close() {
        isOver = true;
        end();
    }

    /** The state in the middle of a large unit, null after a small one. */
    ModelState afterSomeChanges() {
        return afterSomeChanges;
    }

    // ---- deals

    @Override
    public List<Deal> deals(Query query) {
        Filter filter = has(Fault.DEAL_FILTER_IGNORED) ? Filter.all() : understood(query.filter());
        boolean repeats = has(Fault.PAGE_REPEATS_A_ROW) && query.offset() > 0;
        long offset = repeats ? query.offset() - 1 : query.offset();
        if (has(Fault.STALE_INDEX)) {
            return DealModel.select(index.values(), new Query(filter, List.of(), 0, Integer.MAX_VALUE)).stream()
                    .filter(deal -> state.deals.containsKey(deal.id()))
                    .map(deal -> state.deals.get(deal.id()))
                    .sorted(SortOrder.comparator(query.order()))
                    .skip(query.offset())
                    .limit(query.limit())
                    .toList();
        }
        return cut(Fault.DEALS_CUT, super.deals(new Query(filter, query.order(), offset, query.limit())));
    }

    @Override
    public long countDeals(Filter filter) {
        long number = super.countDeals(understood(filter));
        return has(Fault.COUNT_STOPS_AT_THE_PAGE) ? Math.min(number, 3) : number;
    }

    private Filter understood(Filter filter) {
        if (has(Fault.VALUES_CUT)) {
            return ShortLists.of(filter);
        }
        return has(Fault.CASE_OF_LETTERS_MATTERS) ? new CaseSensitive(state.deals.values()).of(filter) : filter;
    }

    private <T> List<T> cut(Fault other, List<T> rows) {
        return has(other) ? ShortLists.cut(rows) : rows;
    }

    @Override
    public long nextDealId() {
        return has(Fault.SAME_ID_TWICE) ? state.lastDealId + 1 : super.nextDealId();
    }

    @Override
    public boolean addDeal(Deal deal) {
        long lastFileId = state.lastFileId;
        long lastDealId = state.lastDealId;
        boolean isNew = super.addDeal(kept(deal));
        index.putIfAbsent(deal.id(), deal);
        if (!isNew && has(Fault.DEALS_OVERWRITTEN)) {
            state.deals.put(deal.id(), deal);
        }
        if (has(Fault.RESTORED_IDS_FORGOTTEN)) {
            state.lastDealId = lastDealId;
        }
        return answer(isNew, lastFileId);
    }

    @Override
    public boolean updateDeal(Deal deal) {
        long lastFileId = state.lastFileId;
        boolean isThere =
                has(Fault.UPDATES_IGNORED) ? state.deals.containsKey(deal.id()) : super.updateDeal(kept(deal));
        return answer(isThere, lastFileId);
    }

    private Deal kept(Deal deal) {
        return switch (fault) {
            case CONTACTS_FORGOTTEN -> deal.toBuilder().contactIds(List.of()).build();
            case TRUNCATED_INSTANTS ->
                deal.toBuilder()
                        .value(
                                DealField.DATE_CREATE,
                                ((Instant) deal.value(DealField.DATE_CREATE)).truncatedTo(ChronoUnit.MINUTES))
                        .build();
            case TEXTS_TRIMMED ->
                deal.toBuilder()
                        .value(
                                DealField.TITLE,
                                deal.title()
                                        .substring(0, Math.min(100, deal.title().length())))
                        .build();
            default -> deal;
        };
    }

    @Override
    public boolean removeDeal(long id) {
        List<ProductRow> rows = state.productRows.get(id);
        List<OrderBinding> bindings = List.copyOf(state.bindings);
        List<StageChange> history = List.copyOf(state.stageHistory.values());
        boolean isThere = super.removeDeal(id);
        index.remove(id);
        if (has(Fault.ROWS_OF_REMOVED_DEALS_KEPT) && rows != null) {
            state.productRows.put(id, rows);
        } else if (has(Fault.BINDINGS_OF_REMOVED_DEALS_KEPT)) {
            state.bindings.addAll(bindings);
        } else if (has(Fault.HISTORY_OF_REMOVED_DEALS_KEPT)) {
            history.forEach(change -> state.stageHistory.put(change.id(), change));
        }
        if (has(Fault.BINDINGS_OF_MISSING_DEALS_REMOVED)) {
            state.bindings.removeIf(binding -> binding.ownerId() == id);
        }
        return answer(isThere);
    }

    // ---- what belongs to deals

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        List<SortOrder> order = has(Fault.HISTORY_ORDER_IGNORED) ? List.of() : query.order();
        return cut(
                Fault.HISTORY_CUT,
                super.stageHistory(new Query(query.filter(), order, query.offset(), query.limit()), deals));
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return super.countStageHistory(filter, has(Fault.HISTORY_OF_OTHER_DEALS_COUNTED) ? Filter.all() : deals);
    }

    @Override
    public boolean addStageChange(StageChange change) {
        if (has(Fault.STAGES_CHANGE_IN_SILENCE) && change.type() != StageChange.Type.CREATED) {
            return true;
        } else if (has(Fault.CHANGES_OVERWRITTEN)) {
            state.stageHistory.remove(change.id());
        }
        long last = state.lastStageChangeId;
        boolean isNew = super.addStageChange(change);
        if (has(Fault.IDS_OF_RESTORED_PARTS_FORGOTTEN)) {
            state.lastStageChangeId = last;
        }
        return isNew;
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return cut(Fault.PRODUCT_ROWS_CUT, super.productRows(dealId));
    }

    @Override
    public boolean replaceProductRows(long dealId, List<ProductRow> rows) {
        List<ProductRow> all = new ArrayList<>(rows);
        if (has(Fault.OLD_PRODUCT_ROWS_KEPT)) {
            all.addAll(productRows(dealId));
        } else if (has(Fault.ROWS_TAKEN_FROM_OTHERS)) {
            state.productRows.replaceAll((id, others) -> others.stream()
                    .filter(other -> rows.stream().noneMatch(row -> row.id() == other.id()))
                    .toList());
        }
        return super.replaceProductRows(dealId, all);
    }

    // ---- the rest

    @Override
    public List<Long> orders(long above, int limit) {
        return super.orders(has(Fault.ORDERS_REPEATED) ? above - 1 : above, limit);
    }

    @Override
    public boolean addOrder(long orderId) {
        return answer(has(Fault.ORDERS_FORGOTTEN) ? !state.orders.contains(orderId) : super.addOrder(orderId));
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        Query understood = new Query(
                query.filter(),
                has(Fault.ORDER_IGNORED) ? List.of() : query.order(),
                has(Fault.OFFSET_IGNORED) ? 0 : query.offset(),
                query.limit());
        return cut(Fault.BINDINGS_CUT, super.bindings(understood));
    }

    @Override
    public boolean addBinding(OrderBinding binding) {
        return answer(super.addBinding(binding) || has(Fault.DUPLICATE_BINDINGS));
    }

    @Override
    public boolean removeBinding(OrderBinding binding) {
        return answer(super.removeBinding(binding));
    }

    @Override
    public void replaceReferenceData(ReferenceData referenceData) {
        super.replaceReferenceData(
                has(Fault.CURRENCIES_FORGOTTEN)
                        ? new ReferenceData(
                                referenceData.categories(),
                                referenceData.statuses(),
                                ReferenceData.defaults().currencies(),
                                referenceData.userFields(),
                                List.of())
                        : referenceData);
    }

    private boolean answer(boolean changed, long lastFileId) {
        if (has(Fault.IDS_OF_FILES_FORGOTTEN)) {
            state.lastFileId = lastFileId;
        }
        return answer(changed);
    }

    private boolean answer(boolean changed) {
        if (dead) {
            throw new IllegalStateException("after a conflict");
        }
        changes++;
        if (changes == SOME_CHANGES && has(Fault.LARGE_UNITS_UNDONE_IN_PART)) {
            afterSomeChanges = state.copy();
        }
        dead = !changed && has(Fault.DEAD_AFTER_CONFLICT);
        return changed;
    }
}
