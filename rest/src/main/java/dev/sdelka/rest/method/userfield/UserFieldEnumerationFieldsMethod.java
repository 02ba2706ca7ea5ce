package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;

/** {@code crm.userfield.enumeration.fields}: describes what can be said of an item of a user field's list. */
public final class UserFieldEnumerationFieldsMethod extends CrmMethod {

    private static final ShortFieldTable FIELDS = new ShortFieldTable()
            .field("ID", "int", "Ид", "isReadOnly")
            .field("SORT", "int", "Сортировка")
            .field("VALUE", "string", "Значение")
            .field("DEF", "string", "Значение по умолчанию")
            .field("DEL", "string", "Флаг удаления элемента");

    /**
     * The method.
     *
     * @param crm the services
     */
    public UserFieldEnumerationFieldsMethod(Crm crm) {
        super(crm, "crm.userfield.enumeration.fields");
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(FIELDS.describe());
    }
}
