package dev.sdelka.storage.jdbi;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import java.util.List;

/** All that a store holds, and the ids that it would give next. */
record Content(
        ReferenceData referenceData,
        List<Deal> deals,
        List<StageChange> stageHistory,
        List<List<ProductRow>> productRows,
        List<OrderBinding> bindings,
        List<Long> orders,
        List<Long> nextIds) {

    static Content of(Storage storage) {
        return storage.write(writer -> {
            List<Deal> deals = writer.deals(Query.all());
            return new Content(
                    writer.referenceData(),
                    deals,
                    writer.stageHistory(Query.all(), Filter.all()),
                    deals.stream().map(deal -> writer.productRows(deal.id())).toList(),
                    writer.bindings(Query.all()),
                    writer.orders(0, Integer.MAX_VALUE),
                    List.of(
                            writer.nextDealId(),
                            writer.nextStageChangeId(),
                            writer.nextProductRowId(),
                            writer.nextFileId()));
        });
    }
}
