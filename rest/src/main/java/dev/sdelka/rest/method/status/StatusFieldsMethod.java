package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.FieldTable;
import dev.sdelka.rest.method.shared.FieldTable.Trait;

/** {@code crm.status.fields}: describes the fields of statuses. */
public final class StatusFieldsMethod extends CrmMethod {

    private static final FieldTable FIELDS = new FieldTable()
            .field("ID", "integer", "ID", Trait.READ_ONLY)
            .field("ENTITY_ID", "string", "ID элемента сущности", Trait.REQUIRED, Trait.IMMUTABLE)
            .field("STATUS_ID", "string", "Статус", Trait.REQUIRED, Trait.IMMUTABLE)
            .field("SORT", "integer", "Сортировка")
            .field("NAME", "string", "Название", Trait.REQUIRED)
            .field("NAME_INIT", "string", "Название по умолчанию", Trait.READ_ONLY)
            .field("SYSTEM", "char", "Системный", Trait.READ_ONLY)
            .field("CATEGORY_ID", "integer", "CATEGORY_ID", Trait.IMMUTABLE)
            .field("COLOR", "string", "COLOR")
            .field("SEMANTICS", "char", "SEMANTICS", Trait.IMMUTABLE)
            .field("EXTRA", "crm_status_extra", "Дополнительные поля");

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusFieldsMethod(Crm crm) {
        super(crm, "crm.status.fields");
    }

    @Override
    public RestResult call(RestCall call) {
        return RestResult.of(FIELDS.describe());
    }
}
