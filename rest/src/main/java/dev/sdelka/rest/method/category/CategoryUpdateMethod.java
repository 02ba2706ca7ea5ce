package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;

/** {@code crm.category.update}: changes a category. */
public final class CategoryUpdateMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryUpdateMethod(Crm crm) {
        super(
                crm,
                "crm.category.update",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.CATEGORY_NOT_FOUND,
                ErrorCode.CATEGORY_FIELD_INVALID);
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireDeals(call, crm);
        SettingsAccess.require(crm, call);
        return RestResult.of(CategoryFormat.writeChanged(
                crm.categories().update(call.actor(), CategoryFormat.id(call), CategoryFormat.changes(call))));
    }
}
