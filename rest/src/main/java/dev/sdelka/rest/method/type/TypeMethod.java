package dev.sdelka.rest.method.type;

import dev.sdelka.Crm;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;

/** What the methods of {@code crm.type.*} have in common: how a smart process is named. */
abstract class TypeMethod extends CrmMethod {

    TypeMethod(Crm crm, String name, ErrorCode... errors) {
        super(crm, name, errors);
    }

    TypeMethod(Crm crm, String name, Dialect dialect, ErrorCode... errors) {
        super(crm, name, dialect, errors);
    }

    /** A number that names a smart process; what is none names no smart process. */
    static int number(RestCall call, String parameter) {
        return ValueReader.id(call.parameters().get(parameter))
                .filter(id -> id <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> CrmException.of(ErrorCode.SMART_PROCESS_NOT_FOUND));
    }
}
