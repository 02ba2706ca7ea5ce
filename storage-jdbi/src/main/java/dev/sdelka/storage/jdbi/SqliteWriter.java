package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageWriter;

/** Changes what the transaction of the writing connection sees, while its unit of work runs. */
final class SqliteWriter extends SqliteReader implements StorageWriter {

    private long lastGivenId;

    SqliteWriter(SqliteConnection connection, ReferenceDataCache referenceDataCache) {
        super(connection, referenceDataCache);
    }

    @Override
    public long nextDealId() {
        return run(connection -> {
            long last = Math.max(lastGivenId, DealTable.lastId(connection));
            if (last == Long.MAX_VALUE) {
                throw connection.faults().fault(Kind.FULL, "no id is left for another deal");
            }
            lastGivenId = last + 1;
            return lastGivenId;
        });
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
            BindingTable.removeOfDeal(connection, id);
            return DealTable.remove(connection, id);
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
            ReferenceDataTables.replace(connection.handle(), referenceData);
            return true;
        });
    }
}
