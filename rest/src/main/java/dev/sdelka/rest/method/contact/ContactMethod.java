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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the methods of {@code crm.deal.contact.*} have in common that name a deal: they tell a right that does not reach a deal from no right at all. */
abstract class ContactMethod extends CrmMethod {

    private static final Dialect ALL =
            Dialect.COMMON.withParticulars(ErrorCode.DEAL_ACCESS_DENIED, "ACCESS_DENIED", "Access denied!");

    /** What the methods of one contact say. */
    static final Dialect OF_A_CONTACT = withBareRefusals(
            ALL.with(ErrorCode.DEAL_ID_INVALID, "", "The parameter 'ownerEntityID' is invalid or not defined."));

    /** What the one that takes all contacts away says. */
    static final Dialect OF_NO_CONTACTS =
            ALL.with(ErrorCode.DEAL_ID_INVALID, "", "The parameter ownerEntityID is invalid or not defined.");

    /** What the other methods of all contacts say. */
    static final Dialect OF_ALL_CONTACTS = withBareRefusals(OF_NO_CONTACTS);

    /**
     * A method that names a deal.
     *
     * @param more the domain errors that it gives beside those of the deal
     */
    ContactMethod(Crm crm, String name, Dialect dialect, ErrorCode... more) {
        super(crm, name, dialect, withErrorsOfTheDeal(more));
    }

    private static Dialect withBareRefusals(Dialect dialect) {
        return dialect.with(ErrorCode.DEAL_ACCESS_DENIED, "", "Access denied.")
                .with(ErrorCode.DEAL_NOT_FOUND, "", "Not found.");
    }

    private static ErrorCode[] withErrorsOfTheDeal(ErrorCode... more) {
        Stream<ErrorCode> ofTheDeal =
                Stream.of(ErrorCode.DEAL_ID_INVALID, ErrorCode.DEAL_NOT_FOUND, ErrorCode.DEAL_ACCESS_DENIED);
        return Stream.concat(ofTheDeal, Stream.of(more)).toArray(ErrorCode[]::new);
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
