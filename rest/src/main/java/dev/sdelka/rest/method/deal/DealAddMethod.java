package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.Strictness;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;

/** {@code crm.deal.add}: adds a deal and answers its id. Unknown and read-only fields are dropped in silence. */
public final class DealAddMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm where deals go
     */
    public DealAddMethod(Crm crm) {
        super(crm, "crm.deal.add", DealDialect.FULL_DISK, ErrorCode.DEAL_ACCESS_DENIED, ErrorCode.DEAL_FIELD_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        NewDeal newDeal = new NewDeal(call.parameters().requireObject("fields"));
        call.parameters().requireObject("params"); // it only says what the portal shows in its feed
        return RestResult.of(
                crm.deals().add(call.actor(), newDeal, Strictness.LENIENT).id());
    }
}
