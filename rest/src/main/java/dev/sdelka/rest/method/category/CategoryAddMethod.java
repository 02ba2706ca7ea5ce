package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;

/** {@code crm.category.add}: adds a category with stages of its own. */
public final class CategoryAddMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryAddMethod(Crm crm) {
        super(
                crm,
                "crm.category.add",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.CATEGORY_NAME_REQUIRED,
                ErrorCode.CATEGORY_FIELD_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireNoDefaultOfClients(call);
        CategoryFormat.requireDeals(call, crm);
        SettingsAccess.require(crm, call);
        return RestResult.of(
                CategoryFormat.writeChanged(crm.categories().add(call.actor(), CategoryFormat.changes(call))));
    }
}
