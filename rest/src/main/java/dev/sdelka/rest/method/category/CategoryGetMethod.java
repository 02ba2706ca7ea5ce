package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.Map;

/** {@code crm.category.get}: answers a category. */
public final class CategoryGetMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryGetMethod(Crm crm) {
        super(crm, "crm.category.get", ErrorCode.CATEGORY_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireDeals(call, crm);
        return RestResult.of(
                Map.of("category", CategoryFormat.write(crm.categories().get(CategoryFormat.id(call)))));
    }
}
