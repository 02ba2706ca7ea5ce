package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.call.Scopes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code crm.orderentity.add}: binds an order to an object of the CRM. */
public final class OrderEntityAddMethod implements RestMethod {

    private final Crm crm;

    /**
     * The method.
     *
     * @param crm where bindings go
     */
    public OrderEntityAddMethod(Crm crm) {
        this.crm = crm;
    }

    @Override
    public String name() {
        return "crm.orderentity.add";
    }

    @Override
    public Optional<String> scope() {
        return Optional.of(Scopes.CRM);
    }

    @Override
    public Set<ErrorCode> errors() {
        return EnumSet.of(
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
