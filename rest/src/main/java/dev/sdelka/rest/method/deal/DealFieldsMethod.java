package dev.sdelka.rest.method.deal;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.FieldDescription;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.call.Scopes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code crm.deal.fields}: describes the fields of deals. */
public final class DealFieldsMethod implements RestMethod {

    private final Crm crm;

    /**
     * The method.
     *
     * @param crm whose deals
     */
    public DealFieldsMethod(Crm crm) {
        this.crm = crm;
    }

    @Override
    public String name() {
        return "crm.deal.fields";
    }

    @Override
    public Optional<String> scope() {
        return Optional.of(Scopes.CRM);
    }

    @Override
    public Set<ErrorCode> errors() {
        return Set.of();
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
