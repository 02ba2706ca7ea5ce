package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.call.Paging;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code crm.type.list}: answers smart processes, filtered, ordered and by page. It refuses what it does not know. */
public final class TypeListMethod extends TypeMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public TypeListMethod(Crm crm) {
        super(crm, "crm.type.list", ErrorCode.SETTINGS_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        SettingsAccess.require(crm, call);
        Filter filter = FilterReader.strict(TypeRow::inFilter, crm.zone())
                .read(call.parameters().requireObject("filter"));
        List<SortOrder> order =
                new ArrayList<>(OrderReader.strict(call.parameters().requireObject("order"), TypeRow::isKnown));
        order.add(SortOrder.ascending(TypeRow.ID));
        Paging paging = Paging.alwaysPaged(call);
        List<TypeRow> found = crm.smartProcesses().list(call.actor()).stream()
                .map(TypeRow::new)
                .filter(filter::matches)
                .sorted(SortOrder.comparator(order))
                .toList();
        List<Map<String, @Nullable Object>> types = found.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(row -> TypeFormat.writePlain(row.process(), crm.zone()))
                .toList();
        return paging.result(Map.of("types", types), found.size());
    }
}
