package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.storage.StorageWriter;
import java.util.List;

/** Changes what the transaction of the writing connection sees, while its unit of work runs. */
final class SqliteWriter extends SqliteReader implements StorageWriter {

    private final RowIds rowIds = new RowIds();

    SqliteWriter(SqliteConnection connection, ReferenceDataCache referenceDataCache) {
        super(connection, referenceDataCache);
    }

    @Override
    public long nextDealId() {
        return run(connection -> rowIds.next(connection, DealTable.NAME));
    }

    @Override
    public long nextStageChangeId() {
        return run(connection -> rowIds.next(connection, StageHistoryTable.NAME));
    }

    @Override
    public boolean addStageChange(StageChange change) {
        return run(connection -> StageHistoryTable.add(connection, change));
    }

    @Override
    public long nextProductRowId() {
        return run(connection -> rowIds.next(connection, ProductRowTable.NAME));
    }

    @Override
    public long nextFileId() {
        return run(rowIds::nextFile);
    }

    @Override
    public boolean replaceProductRows(long dealId, List<ProductRow> rows) {
        return run(connection -> ProductRowTable.replace(connection, dealId, rows));
    }

    @Override
    public boolean addDeal(Deal deal) {
        return run(connection -> DealTable.add(connection, deal));
    }

    @Override
    public boolean updateDeal(Deal deal) {
        return run(connection -> DealTable.update(connection, deal));
    }

    @Override
    public boolean removeDeal(long id) {
        return run(connection -> {
            boolean isThere = DealTable.remove(connection, id);
            if (isThere) { // a binding may name a deal that is not there, and stays then
                BindingTable.removeOfDeal(connection, id);
            }
            return isThere;
        });
    }

    @Override
    public boolean addBinding(OrderBinding binding) {
        return run(connection -> BindingTable.add(connection, binding));
    }

    @Override
    public boolean removeBinding(OrderBinding binding) {
        return run(connection -> BindingTable.remove(connection, binding));
    }

    @Override
    public boolean addOrder(long orderId) {
        return run(connection -> OrderTable.add(connection, orderId));
    }

    @Override
    public void replaceReferenceData(ReferenceData referenceData) {
        run(connection -> {
            forgetRevision(); // first, for half of it may be written
            ReferenceDataTables.replace(connection.handle(), referenceData);
            return true;
        });
    }
}
