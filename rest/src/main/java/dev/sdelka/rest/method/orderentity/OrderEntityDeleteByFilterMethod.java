package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;

/** {@code crm.orderentity.deleteByFilter}: removes the one binding that its three fields name. */
public final class OrderEntityDeleteByFilterMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm where bindings are
     */
    public OrderEntityDeleteByFilterMethod(Crm crm) {
        super(
                crm,
                "crm.orderentity.deleteByFilter",
                ErrorCode.ORDER_BINDING_WRITE_DENIED,
                ErrorCode.ORDER_BINDING_FIELDS_REQUIRED,
                ErrorCode.ORDER_BINDING_FIELD_INVALID,
                ErrorCode.ORDER_NOT_FOUND,
                ErrorCode.ORDER_BINDING_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        crm.orderBindings().remove(call.actor(), OrderEntityFields.input(call));
        return RestResult.of(true);
    }
}
