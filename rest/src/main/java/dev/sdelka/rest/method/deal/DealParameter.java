package dev.sdelka.rest.method.deal;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.storage.StorageException;

/** The parameter that names a deal. */
final class DealParameter {

    /** The words for a store without room. */
    static final Dialect FULL_DISK =
            Dialect.COMMON.with(StorageException.Kind.FULL, "", "Исчерпан выделенный дисковый ресурс");

    private DealParameter() {}

    /** The id; one that is no whole number above zero is refused. */
    static long id(RestCall call) {
        return ValueReader.id(call.parameters().get("id"))
                .orElseThrow(() -> CrmException.of(ErrorCode.DEAL_ID_INVALID));
    }
}
