package dev.sdelka.rest.method.orderentity;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.call.Scopes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** {@code crm.orderentity.deleteByFilter}: removes the one binding that its three fields name. */
public final class OrderEntityDeleteByFilterMethod implements RestMethod {

    private final Crm crm;

    /**
     * The method.
     *
     * @param crm where bindings are
     */
    public OrderEntityDeleteByFilterMethod(Crm crm) {
        this.crm = crm;
    }

    @Override
    public String name() {
        return "crm.orderentity.deleteByFilter";
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
                ErrorCode.ORDER_NOT_FOUND,
                ErrorCode.ORDER_BINDING_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        crm.orderBindings().remove(call.actor(), OrderEntityFields.input(call));
        return RestResult.of(true);
    }
}
