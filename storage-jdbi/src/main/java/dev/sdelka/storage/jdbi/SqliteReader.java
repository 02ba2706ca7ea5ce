package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StackRoom;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Looks at what the transaction of a connection sees, while its unit of work runs. */
class SqliteReader implements StorageReader {

    private static final String HAS_ROWS = """
            SELECT EXISTS (SELECT 1 FROM deal) OR EXISTS (SELECT 1 FROM order_binding)
                OR EXISTS (SELECT 1 FROM known_order)""";

    /** More than what a step goes down, most of which the driver does. */
    private static final int FRAMES = 64;

    private final SqliteConnection connection;
    private final ReferenceDataCache referenceDataCache;

    /** Null when the unit is over. Another thread cannot see its own name here, so the field need not be volatile. */
    private @Nullable Thread owner = Thread.currentThread();

    /** That of the reference data, once a query has told it: the unit sees no other but one that it writes. */
    private @Nullable Long knownRevision;

    /** What a step broke off with. */
    private @Nullable Throwable failure;

    SqliteReader(SqliteConnection connection, ReferenceDataCache referenceDataCache) {
        this.connection = connection;
        this.referenceDataCache = referenceDataCache;
    }

    /**
     * Runs a step of the unit. After one that broke off there are no others: SQLite may have ended the transaction, and they would run outside of it; and
     * what a step of several statements has done is half of it.
     */
    final <T> T run(SqlFunction<SqliteConnection, T> step) {
        if (owner != Thread.currentThread()) {
            throw new IllegalStateException("the unit of work is over, or runs on another thread");
        }
        StorageException earlier = fault();
        if (earlier != null) {
            throw new StorageException(earlier.kind(), "an earlier step failed: " + earlier.getMessage(), earlier);
        }
        StackRoom.require(FRAMES); // a statement that is left half done would hold its state of the file for ever
        try {
            return step.apply(connection);
        } catch (IllegalArgumentException e) { // of the query, before anything was done
            throw e;
        } catch (SQLException | JdbiException | StorageException e) {
            StorageException fault = connection.faults().translate(e);
            failure = fault;
            throw fault;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    /** To be called when the unit has written other reference data. */
    final void forgetRevision() {
        knownRevision = null;
    }

    final void end() {
        owner = null;
    }

    /** The fault that a step of the unit met, whether the unit let it pass or not. */
    final @Nullable StorageException fault() {
        if (failure == null || failure instanceof StorageException) {
            return (StorageException) failure;
        }
        return connection.faults().fault(Kind.IO, "a step of the unit of work broke off (" + failure + ")", failure);
    }

    @Override
    public ReferenceData referenceData() {
        return run(it -> referenceDataCache.get(it, knownRevision));
    }

    @Override
    public @Nullable Deal deal(long id) {
        return run(it -> DealTable.find(it, id, revision -> knownRevision = revision))
                .orElse(null);
    }

    @Override
    public List<Deal> deals(Query query) {
        return run(it -> DealTable.find(it, query));
    }

    @Override
    public long countDeals(Filter filter) {
        return run(it -> DealTable.count(it, filter));
    }

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        return run(it -> StageHistoryTable.find(it, query, deals));
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return run(it -> StageHistoryTable.count(it, filter, deals));
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return run(it -> ProductRowTable.ofDeal(it, dealId));
    }

    @Override
    public boolean isEmpty() {
        boolean hasRows = run(it -> it.query(HAS_ROWS, SqlAction.nothing(), rows -> rows.next() && rows.getBoolean(1)));
        return !hasRows && referenceData().equals(ReferenceData.defaults());
    }

    @Override
    public boolean hasOrder(long orderId) {
        return run(it -> OrderTable.has(it, orderId));
    }

    @Override
    public List<Long> orders(long above, int limit) {
        return run(it -> OrderTable.above(it, above, limit));
    }

    @Override
    public List<OrderBinding> bindingsOfOrder(long orderId) {
        return run(it -> BindingTable.ofOrder(it, orderId));
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        return run(it -> BindingTable.find(it, query));
    }

    @Override
    public long countBindings(Filter filter) {
        return run(it -> BindingTable.count(it, filter));
    }
}
