package dev.sdelka.rest.method.category;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.List;
import java.util.Map;

/** {@code crm.category.list}: answers the categories that the caller may see, by sort and on one page. */
public final class CategoryListMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public CategoryListMethod(Crm crm) {
        super(crm, "crm.category.list");
    }

    @Override
    public RestResult call(RestCall call) {
        CategoryFormat.requireDeals(call, crm);
        List<Map<String, Object>> categories = crm.categories().list(call.actor()).stream()
                .map(CategoryFormat::write)
                .toList();
        return new RestResult(Map.of("categories", categories), null, (long) categories.size());
    }
}
