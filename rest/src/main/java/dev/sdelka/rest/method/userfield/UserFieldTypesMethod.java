package dev.sdelka.rest.method.userfield;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.userfield.types}: answers the types that user fields can have. */
public final class UserFieldTypesMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public UserFieldTypesMethod(Crm crm) {
        super(crm, "crm.userfield.types");
    }

    @Override
    public RestResult call(RestCall call) {
        List<Map<String, Object>> types = new ArrayList<>();
        for (UserFieldType type : UserFieldType.values()) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("ID", type.wireName());
            shown.put("title", type.title());
            types.add(shown);
        }
        return RestResult.of(types);
    }
}
