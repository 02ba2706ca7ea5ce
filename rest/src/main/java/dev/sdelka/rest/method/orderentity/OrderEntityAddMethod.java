package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.List;
import java.util.Map;

/** {@code crm.orderentity.add}: binds an order to an object of the CRM. */
public final class OrderEntityAddMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm where bindings go
     */
    public OrderEntityAddMethod(Crm crm) {
        super(
                crm,
                "crm.orderentity.add",
                ErrorCode.ORDER_BINDING_WRITE_DENIED,
                ErrorCode.ORDER_BINDING_FIELDS_REQUIRED,
                ErrorCode.ORDER_BINDING_FIELD_INVALID,
                ErrorCode.ORDER_BINDING_OWNER_NOT_FOUND,
                ErrorCode.ORDER_NOT_FOUND,
                ErrorCode.ORDER_BINDING_EXISTS);
    }

    @Override
    public RestResult call(RestCall call) {
        OrderBinding binding = crm.orderBindings()
                .add(call.actor(), OrderEntityFields.input(call))
                .binding();
        return RestResult.of(
                Map.of("dealOrder", OrderEntityFields.write(binding, List.of(OrderBindingField.values()))));
    }
}
