package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.DealParameter;

/** {@code crm.deal.delete}: deletes a deal and all that belongs to it. */
public final class DealDeleteMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.deal.delete",
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED);
    }

    @Override
    public RestResult call(RestCall call) {
        crm.deals().remove(call.actor(), DealParameter.id(call));
        return RestResult.of(true);
    }
}
