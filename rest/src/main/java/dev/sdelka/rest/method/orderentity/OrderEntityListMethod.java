package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.Paging;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.parameter.FilterField;
import dev.sdelka.rest.parameter.FilterReader;
import dev.sdelka.rest.parameter.OrderReader;
import dev.sdelka.rest.portal.Portal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code crm.orderentity.list}: answers bindings, filtered, ordered and by page. */
public final class OrderEntityListMethod extends CrmMethod {

    private final Portal portal;

    /**
     * The method.
     *
     * @param crm where bindings are
     * @param portal knows whether there is a shop
     */
    public OrderEntityListMethod(Crm crm, Portal portal) {
        super(crm, "crm.orderentity.list", ErrorCode.ORDER_BINDING_READ_DENIED);
        this.portal = portal;
    }

    @Override
    public RestResult call(RestCall call) {
        if (!portal.license().hasShop()) {
            throw ProtocolException.of(ProtocolError.SHOP_MISSING);
        }
        Filter filter = new FilterReader(
                        name -> OrderEntityFields.find(name).map(field -> FilterField.of(name, ValueKind.ID)),
                        crm.zone())
                .read(call.parameters().object("filter").orElse(Map.of()));
        Paging paging = Paging.of(call);
        Query query = new Query(filter, order(call), paging.offset(), paging.limit());
        Page<OrderBinding> page = crm.orderBindings().list(call.actor(), query);
        List<OrderBindingField> fields = select(call);
        List<Map<String, Object>> rows = page.items().stream()
                .map(binding -> OrderEntityFields.write(binding, fields))
                .toList();
        return paging.result(Map.of("orderEntity", rows), page.total());
    }

    private static List<OrderBindingField> select(RestCall call) {
        List<OrderBindingField> fields = call.parameters().list("select").stream()
                .flatMap(name -> Optional.ofNullable(name).flatMap(OrderEntityFields::find).stream())
                .distinct()
                .toList();
        return fields.isEmpty() ? List.of(OrderBindingField.values()) : fields;
    }

    /** Without an order, bindings come by owner: their natural order. */
    private static List<SortOrder> order(RestCall call) {
        return OrderReader.read(
                call.parameters().object("order").orElse(Map.of()),
                name -> OrderEntityFields.find(name).isPresent());
    }
}
