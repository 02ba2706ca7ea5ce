package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.field.FieldDescription;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code crm.deal.fields}: describes the fields of deals. */
public final class DealFieldsMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm whose deals
     */
    public DealFieldsMethod(Crm crm) {
        super(crm, "crm.deal.fields");
    }

    @Override
    public RestResult call(RestCall call) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (FieldDescription field : crm.deals().fields()) {
            result.put(field.name(), write(field));
        }
        return RestResult.of(result);
    }

    private static Map<String, Object> write(FieldDescription field) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("type", field.type());
        description.put("isRequired", false); // no field of a deal is
        description.put("isReadOnly", field.isReadOnly());
        description.put("isImmutable", field.isImmutable());
        description.put("isMultiple", field.isMultiple());
        description.put("isDynamic", field.isDynamic());
        if (field.isDeprecated()) {
            description.put("isDeprecated", true);
        }
        if (field.statusType() != null) {
            description.put("statusType", field.statusType());
        }
        description.put("title", field.title());
        if (field.label() != null) {
            description.put("listLabel", field.label());
            description.put("formLabel", field.label());
            description.put("filterLabel", field.label());
        }
        if (field.parentEntityTypeId() != null) {
            description.put("settings", Map.of("parentEntityTypeId", field.parentEntityTypeId()));
        }
        return description;
    }
}
