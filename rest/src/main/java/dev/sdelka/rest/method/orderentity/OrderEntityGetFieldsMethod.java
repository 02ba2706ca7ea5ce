package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.call.Scopes;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code crm.orderentity.getFields}: describes the fields of a binding. */
public final class OrderEntityGetFieldsMethod implements RestMethod {

    private final Crm crm;

    /**
     * The method.
     *
     * @param crm knows who may see bindings
     */
    public OrderEntityGetFieldsMethod(Crm crm) {
        this.crm = crm;
    }

    @Override
    public String name() {
        return "crm.orderentity.getFields";
    }

    @Override
    public Optional<String> scope() {
        return Optional.of(Scopes.CRM);
    }

    @Override
    public Set<ErrorCode> errors() {
        return EnumSet.of(ErrorCode.ORDER_BINDING_READ_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        crm.orderBindings().requireReader(call.actor());
        Map<String, Object> fields = new LinkedHashMap<>();
        for (OrderBindingField field : OrderBindingField.values()) {
            Map<String, Object> description = new LinkedHashMap<>();
            description.put("isImmutable", true);
            description.put("isReadOnly", false);
            description.put("isRequired", true);
            description.put("type", "integer");
            fields.put(field.wireName(), description);
        }
        return RestResult.of(Map.of("orderEntity", fields));
    }
}
