package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.FieldTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code crm.category.fields}: describes the fields of categories. */
public final class CategoryFieldsMethod extends CrmMethod {

    private static final FieldTable FIELDS = new FieldTable()
            .field("id", "integer", "ID", FieldTable.Trait.READ_ONLY)
            .field("name", "string", "")
            .field("sort", "integer", "")
            .field("entityTypeId", "integer", "", FieldTable.Trait.REQUIRED, FieldTable.Trait.READ_ONLY)
            .field("isDefault", "boolean", "", FieldTable.Trait.READ_ONLY)
            .field("originId", "string", "")
            .field("originatorId", "string", "");

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryFieldsMethod(Crm crm) {
        super(crm, "crm.category.fields");
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireDeals(call, crm);
        Map<String, Object> fields = new LinkedHashMap<>();
        FIELDS.describeWithUpperNames().forEach((name, description) -> {
            Map<String, Object> field = new LinkedHashMap<>(description);
            field.put("title", FieldTable.upperName(name));
            fields.put(name, field);
        });
        return RestResult.of(Map.of("fields", fields));
    }
}
