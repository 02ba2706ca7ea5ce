package dev.sdelka.rest.method.productrow;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.method.DealParameter;
import dev.sdelka.rest.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code crm.deal.productrows.set}: puts product rows in the place of all that a deal has. */
public final class ProductRowsSetMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public ProductRowsSetMethod(Crm crm) {
        super(
                crm,
                "crm.deal.productrows.set",
                ProductRowsGetMethod.DIALECT,
                ErrorCode.DEAL_ID_INVALID,
                ErrorCode.DEAL_NOT_FOUND,
                ErrorCode.DEAL_ACCESS_DENIED,
                ErrorCode.PRODUCT_ROW_INVALID,
                ErrorCode.PRODUCT_DISCOUNT_RATE_REQUIRED,
                ErrorCode.PRODUCT_FULL_DISCOUNT_SUM_REQUIRED,
                ErrorCode.PRODUCT_DISCOUNT_SUM_REQUIRED);
    }

    @Override
    public RestResult call(RestCall call) {
        long dealId = DealParameter.id(call);
        List<NewProductRow> rows = new ArrayList<>();
        for (Object row : call.parameters().requireList("rows")) {
            rows.add(new NewProductRow(Parameters.asObject(row).orElse(Map.of())));
        }
        crm.productRows().set(call.actor(), dealId, rows);
        return RestResult.of(true);
    }
}
