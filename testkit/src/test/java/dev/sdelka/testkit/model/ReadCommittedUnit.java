package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import java.util.List;

/** Looks single things up in its snapshot, and makes lists and counts of what was committed last. */
final class ReadCommittedUnit extends ModelUnit {

    private final ModelUnit latest;

    ReadCommittedUnit(ModelState snapshot, ModelState shared) {
        super(snapshot, new GivenIds());
        latest = new ModelUnit(shared, new GivenIds());
    }

    @Override
    public List<Deal> deals(Query query) {
        return latest.deals(query);
    }

    @Override
    public long countDeals(Filter filter) {
        return latest.countDeals(filter);
    }

    @Override
    public List<StageChange> stageHistory(Query query, Filter deals) {
        return latest.stageHistory(query, deals);
    }

    @Override
    public long countStageHistory(Filter filter, Filter deals) {
        return latest.countStageHistory(filter, deals);
    }

    @Override
    public List<ProductRow> productRows(long dealId) {
        return latest.productRows(dealId);
    }

    @Override
    public List<OrderBinding> bindings(Query query) {
        return latest.bindings(query);
    }

    @Override
    public long countBindings(Filter filter) {
        return latest.countBindings(filter);
    }
}
