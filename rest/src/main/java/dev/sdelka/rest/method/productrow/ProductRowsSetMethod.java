package dev.sdelka.rest.method.productrow;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.InputFields;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.method.shared.DealParameter;
import java.util.ArrayList;
import java.util.List;

/** {@code crm.deal.productrows.set}: puts product rows in the place of all that a deal has. */
public final class ProductRowsSetMethod extends CrmMethod {

    private static final Dialect DIALECT = ProductRowsGetMethod.DIALECT.with(
            ProtocolError.PARAMETER_NOT_ARRAY, "", "The parameter {name} must be array");

    /**
     * The method.
     *
     * @param crm where deals are
     */
    public ProductRowsSetMethod(Crm crm) {
        super(
                crm,
                "crm.deal.productrows.set",
                DIALECT,
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
            String name = "rows[" + rows.size() + "]";
            rows.add(new NewProductRow(InputFields.asObject(row)
                    .orElseThrow(() -> ProtocolException.of(ProtocolError.PARAMETER_NOT_ARRAY, "name", name))));
        }
        crm.productRows().set(call.actor(), dealId, rows);
        return RestResult.of(true);
    }
}
