package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code crm.deal.userfield.list}: answers user fields, filtered and ordered, on one page. Labels stand in the answer only if the filter names their
 * language by {@code LANG}.
 */
public final class DealUserFieldListMethod extends UserFieldMethod {

    private static final String LANGUAGE = "LANG";

    /**
     * The method.
     *
     * @param crm the services
     */
    public DealUserFieldListMethod(Crm crm) {
        super(crm, "crm.deal.userfield.list", DIALECT, ErrorCode.DEAL_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        Map<String, @Nullable Object> conditions = call.parameters().requireObject("filter");
        Filter filter = new FilterReader(UserFieldRow::inFilter, crm.zone()).read(conditions);
        List<SortOrder> order = OrderReader.read(call.parameters().requireObject("order"), UserFieldRow::isSortable);
        Object language = conditions.get(LANGUAGE);
        List<Map<String, @Nullable Object>> fields = crm.userFields().list(call.actor()).stream()
                .map(UserFieldRow::new)
                .filter(filter::matches)
                .sorted(SortOrder.comparator(order))
                .map(row -> UserFieldFormat.write(row.field(), language == null ? null : language.toString()))
                .toList();
        return new RestResult(fields, null, (long) fields.size());
    }
}
