package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.deal.FieldDescription;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.userfield.EnumerationItem;
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
        description.put("isRequired", field.isRequired());
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
        if (field.items() != null) {
            description.put(
                    "items", field.items().stream().map(DealFieldsMethod::write).toList());
        }
        description.put("title", field.title());
        FieldDescription.Labels labels = field.labels();
        if (labels != null) {
            description.put("listLabel", labels.list());
            description.put("formLabel", labels.form());
            description.put("filterLabel", labels.filter());
        }
        if (field.settings() != null) {
            description.put("settings", field.settings());
        }
        return description;
    }

    private static Map<String, String> write(EnumerationItem item) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("ID", String.valueOf(item.id()));
        shown.put("VALUE", item.value());
        return shown;
    }
}
