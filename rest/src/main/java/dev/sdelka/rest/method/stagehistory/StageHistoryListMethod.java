package dev.sdelka.rest.method.stagehistory;

import dev.sdelka.Crm;
import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.Paging;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.envelope.WireTime;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code crm.stagehistory.list}: answers changes of the stages of deals. Unlike other lists it refuses what it does not know. */
public final class StageHistoryListMethod extends CrmMethod {

    private static final long DEAL = 2;

    /** The reference has no words for a filter or an order that is no object; these are like those that it has for wrong ones. */
    private static final Dialect DIALECT = Dialect.COMMON.with(
            ProtocolError.PARAMETER_NOT_ARRAY, ProtocolError.INVALID_ARGUMENT.code(), "Invalid {name}: must be array");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public StageHistoryListMethod(Crm crm) {
        super(crm, "crm.stagehistory.list", DIALECT, ErrorCode.DEAL_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        String entityTypeId = call.parameters().text("entityTypeId");
        if (!entityTypeId.equals(String.valueOf(DEAL))) {
            String type = entityTypeId.isEmpty() ? "0" : entityTypeId;
            throw ProtocolException.of(ProtocolError.ENTITY_TYPE_NOT_SUPPORTED, "type", type);
        }
        StageHistoryQuery reader = new StageHistoryQuery(crm.zone());
        Paging paging = Paging.alwaysPaged(call);
        Query query = new Query(
                reader.filter(call.parameters().requireObject("filter")),
                reader.order(call.parameters().requireObject("order")),
                paging.offset(),
                paging.limit());
        Page<StageChange> page = paging.isCounted()
                ? crm.stageHistory().find(call.actor(), query)
                : new Page<>(crm.stageHistory().list(call.actor(), query), 0);
        List<StageChangeField> fields = select(call);
        List<Map<String, Object>> items =
                page.items().stream().map(change -> write(change, fields)).toList();
        return paging.result(Map.of("items", items), page.total());
    }

    private static List<StageChangeField> select(RestCall call) {
        List<StageChangeField> fields = call.parameters().list("select").stream()
                .flatMap(name ->
                        Optional.ofNullable(name).flatMap(known -> StageChangeField.find(known.toString())).stream())
                .distinct()
                .toList();
        return fields.isEmpty() ? List.of(StageChangeField.values()) : fields;
    }

    private Map<String, Object> write(StageChange change, List<StageChangeField> fields) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (StageChangeField field : fields) {
            Object value = change.value(field);
            item.put(field.name(), value instanceof Instant time ? WireTime.format(time, crm.zone()) : value);
        }
        return item;
    }
}
