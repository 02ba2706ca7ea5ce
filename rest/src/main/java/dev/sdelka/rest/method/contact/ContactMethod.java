package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.deal.NewDealContact;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.method.shared.DealParameter;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the methods of {@code crm.deal.contact.*} have in common that name a deal: they tell a right that does not reach a deal from no right at all. */
abstract class ContactMethod extends CrmMethod {

    /** What all of them say. */
    static final Dialect WORDS =
            Dialect.COMMON.withParticulars(ErrorCode.DEAL_ACCESS_DENIED, "ACCESS_DENIED", "Access denied!");

    ContactMethod(Crm crm, String name, Dialect dialect, ErrorCode... errors) {
        super(crm, name, dialect, errors);
    }

    @Override
    public final RestResult call(RestCall call) {
        return RestResult.of(call(call, DealParameter.id(call)));
    }

    abstract Object call(RestCall call, long dealId);

    /** The contact that fields describe. */
    static NewDealContact contact(Map<String, @Nullable Object> fields) {
        long contactId = contactId(fields);
        Violations violations = new Violations();
        ValueReader reader = new ValueReader(ZoneOffset.UTC);
        Object sort = reader.read(ValueKind.INTEGER, "SORT", fields.get("SORT"), violations);
        Object isPrimary = reader.read(ValueKind.FLAG, "IS_PRIMARY", fields.get("IS_PRIMARY"), violations);
        boolean isSortInRange = sort == null || ((Long) sort).intValue() == (Long) sort;
        if (!violations.isEmpty() || !isSortInRange) {
            throw CrmException.of(ErrorCode.DEAL_CONTACT_INVALID, Map.of(), violations.toList());
        }
        return new NewDealContact(
                contactId, sort == null ? null : ((Long) sort).intValue(), Boolean.TRUE.equals(isPrimary));
    }

    static long contactId(Map<String, @Nullable Object> fields) {
        return ValueReader.id(fields.get("CONTACT_ID"))
                .orElseThrow(() -> CrmException.of(ErrorCode.DEAL_CONTACT_INVALID));
    }
}
