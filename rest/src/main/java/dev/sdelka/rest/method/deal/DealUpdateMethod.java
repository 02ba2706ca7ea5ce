package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.Strictness;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.DealParameter;

/** {@code crm.deal.update}: changes a deal. Unknown, read-only and immutable fields are dropped in silence. */
public final class DealUpdateMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealUpdateMethod(Crm crm) {
        super(
                crm,
                "crm.deal.update",
                DealDialect.FULL_DISK,
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED,
                ErrorCode.DEAL_FIELD_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        long id = DealParameter.id(call);
        DealChanges changes = new DealChanges(call.parameters().requireObject("fields"));
        call.parameters().requireObject("params"); // it only says what the portal shows in its feed
        crm.deals().update(call.actor(), id, changes, Strictness.LENIENT);
        return RestResult.of(true);
    }
}
