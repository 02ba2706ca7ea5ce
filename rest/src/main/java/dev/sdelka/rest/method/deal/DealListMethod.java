package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Page;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.Paging;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import java.util.List;

/** {@code crm.deal.list}: answers deals, filtered, ordered and by page. {@code start=-1} gives a page without counting. */
public final class DealListMethod extends CrmMethod {

    private static final Dialect DIALECT = Dialect.COMMON
            .with(ErrorCode.DEAL_ACCESS_DENIED, "", "Access denied.")
            .with(ProtocolError.PARAMETER_NOT_ARRAY, "", "Parameter '{name}' must be array.");

    private final DealFormats formats;

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealListMethod(Crm crm) {
        super(crm, "crm.deal.list", DIALECT, ErrorCode.DEAL_ACCESS_DENIED);
        formats = new DealFormats(crm.zone());
    }

    @Override
    public RestResult call(RestCall call) {
        ReferenceData referenceData = crm.referenceData();
        DealListFields fields = new DealListFields(referenceData);
        Filter filter = new FilterReader(fields::inFilter, crm.zone())
                .read(call.parameters().requireObject("filter"));
        DealQuery query = DealQuery.where(filter);
        List<SortOrder> order = OrderReader.read(call.parameters().requireObject("order"), fields::isKnown);
        for (SortOrder key : order) {
            query = query.orderBy(key);
        }
        Paging paging = Paging.alwaysPaged(call);
        query = query.page(paging.offset(), paging.limit());
        Page<Deal> page = find(call, query, paging);
        List<String> select = fields.select(call.parameters().list("select"));
        DealFormat format = formats.of(referenceData);
        return paging.result(page.items().stream().map(format.selecting(select)).toList(), page.total());
    }

    private Page<Deal> find(RestCall call, DealQuery query, Paging paging) {
        try {
            return paging.isCounted()
                    ? crm.deals().find(call.actor(), query)
                    : new Page<>(crm.deals().list(call.actor(), query), 0);
        } catch (IllegalArgumentException e) { // fields and values are right, so there are too many of them
            throw ProtocolException.of(ProtocolError.LIST_FAILED);
        }
    }
}
