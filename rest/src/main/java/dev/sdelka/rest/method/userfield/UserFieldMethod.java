package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;

/** What the methods of {@code crm.deal.userfield.*} have in common: the words for a right that is missing, and the id of a field. */
abstract class UserFieldMethod extends CrmMethod {

    /** The words of the family. */
    static final Dialect DIALECT = Dialect.COMMON
            .with(ErrorCode.DEAL_ACCESS_DENIED, "", "Access denied", 403)
            .with(ErrorCode.SETTINGS_ACCESS_DENIED, "", "Access denied", 403);

    UserFieldMethod(Crm crm, String name, Dialect dialect, ErrorCode... errors) {
        super(crm, name, dialect, errors);
    }

    static int id(RestCall call) {
        return ValueReader.id(call.parameters().get("id"))
                .filter(id -> id <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> CrmException.of(ErrorCode.USER_FIELD_ID_INVALID));
    }
}
