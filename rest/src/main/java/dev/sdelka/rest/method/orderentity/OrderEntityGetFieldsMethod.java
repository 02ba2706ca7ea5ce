package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code crm.orderentity.getFields}: describes the fields of a binding. */
public final class OrderEntityGetFieldsMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm knows who may see bindings
     */
    public OrderEntityGetFieldsMethod(Crm crm) {
        super(crm, "crm.orderentity.getFields", ErrorCode.ORDER_BINDING_READ_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (OrderBindingField field : crm.orderBindings().fields(call.actor())) {
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
