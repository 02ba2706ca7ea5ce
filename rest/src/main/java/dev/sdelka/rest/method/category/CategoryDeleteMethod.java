package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.shared.SettingsAccess;

/** {@code crm.category.delete}: deletes a category that has no deals, with its stages. */
public final class CategoryDeleteMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryDeleteMethod(Crm crm) {
        super(
                crm,
                "crm.category.delete",
                ErrorCode.SETTINGS_ACCESS_DENIED,
                ErrorCode.CATEGORY_NOT_FOUND,
                ErrorCode.CATEGORY_HAS_DEALS,
                ErrorCode.CATEGORY_IS_DEFAULT,
                ErrorCode.CATEGORY_IS_SYSTEM);
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireDeals(call, crm);
        SettingsAccess.require(crm, call);
        crm.categories().remove(call.actor(), CategoryFormat.id(call));
        return RestResult.of(null);
    }
}
