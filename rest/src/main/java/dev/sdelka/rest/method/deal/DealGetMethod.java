package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.deal.Deal;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.call.Scopes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** {@code crm.deal.get}: answers a deal. */
public final class DealGetMethod implements RestMethod {

    private final Crm crm;

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public DealGetMethod(Crm crm) {
        this.crm = crm;
    }

    @Override
    public String name() {
        return "crm.deal.get";
    }

    @Override
    public Optional<String> scope() {
        return Optional.of(Scopes.CRM);
    }

    @Override
    public Set<ErrorCode> errors() {
        return EnumSet.of(ErrorCode.DEAL_ID_INVALID, ErrorCode.DEAL_ACCESS_DENIED, ErrorCode.DEAL_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        long id = ValueReader.id(call.parameters().get("id"))
                .orElseThrow(() -> CrmException.of(ErrorCode.DEAL_ID_INVALID));
        Deal deal = crm.deals().get(call.actor(), id);
        return RestResult.of(new DealFormat(crm.referenceData(), crm.zone()).write(deal));
    }
}
