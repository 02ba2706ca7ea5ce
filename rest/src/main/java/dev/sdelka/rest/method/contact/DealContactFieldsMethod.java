package dev.sdelka.rest.method.contact;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.FieldTable;

/** {@code crm.deal.contact.fields}: describes the fields of a deal's link to a contact. */
public final class DealContactFieldsMethod extends CrmMethod {

    private static final FieldTable FIELDS = new FieldTable()
            .field("SORT", "integer", "Сортировка")
            .field("IS_PRIMARY", "char", "Первичный")
            .field("CONTACT_ID", "integer", "Контакт", FieldTable.Trait.REQUIRED);

    /**
     * The method.
     *
     * @param crm whose deals
     */
    public DealContactFieldsMethod(Crm crm) {
        super(crm, "crm.deal.contact.fields");
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(FIELDS.describe());
    }
}
