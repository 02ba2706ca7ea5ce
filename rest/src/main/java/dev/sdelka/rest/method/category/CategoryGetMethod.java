package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.directory.Category;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import java.util.Map;

/** {@code crm.category.get}: answers a category. */
public final class CategoryGetMethod extends CrmMethod {

    private static final Dialect DIALECT =
            Dialect.COMMON.with(ErrorCode.DEAL_ACCESS_DENIED, "ACCESS_DENIED", "Доступ запрещен");

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryGetMethod(Crm crm) {
        super(crm, "crm.category.get", DIALECT, ErrorCode.DEAL_ACCESS_DENIED, ErrorCode.CATEGORY_NOT_FOUND);
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireDeals(call, crm);
        Category category = crm.categories().get(call.actor(), CategoryFormat.id(call));
        return RestResult.of(Map.of("category", CategoryFormat.write(category)));
    }
}
