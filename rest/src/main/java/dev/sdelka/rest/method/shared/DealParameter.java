package dev.sdelka.rest.method.shared;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.RestCall;

/** The parameter {@code id} of methods that name a deal by it. */
public final class DealParameter {

    private DealParameter() {}

    /**
     * The deal that a call names.
     *
     * @param call the call
     * @return its id
     * @throws CrmException {@code DEAL_ID_INVALID} if it is no whole number above zero
     */
    public static long id(RestCall call) {
        return ValueReader.id(call.parameters().get("id"))
                .orElseThrow(() -> CrmException.of(ErrorCode.DEAL_ID_INVALID));
    }
}
