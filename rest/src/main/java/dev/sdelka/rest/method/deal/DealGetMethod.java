package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.deal.DescribedDeal;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.DealParameter;

/** {@code crm.deal.get}: answers a deal. */
public final class DealGetMethod extends CrmMethod {

    private final DealFormats formats;

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealGetMethod(Crm crm) {
        super(crm, "crm.deal.get", ErrorCode.DEAL_ID_INVALID, ErrorCode.DEAL_ACCESS_DENIED, ErrorCode.DEAL_NOT_FOUND);
        formats = new DealFormats(crm.zone());
    }

    @Override
    public RestResult call(RestCall call) {
        DescribedDeal found = crm.deals().getDescribed(call.actor(), DealParameter.id(call));
        return RestResult.of(formats.of(found.referenceData()).write(found.deal()));
    }
}
