package dev.sdelka.rest.method.enumeration;

import dev.sdelka.Crm;
import dev.sdelka.order.OwnerType;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code crm.enum.getorderownertypes}: lists what an order can be bound to. Like the portal it names the deal alone, though invoices
 * can own orders, too.
 */
public final class OrderOwnerTypesMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public OrderOwnerTypesMethod(Crm crm) {
        super(crm, "crm.enum.getorderownertypes");
    }

    @Override
    public RestResult call(RestCall call) {
        Map<String, Object> deal = new LinkedHashMap<>();
        deal.put("attribute", "DYN");
        deal.put("code", "DEAL");
        deal.put("id", OwnerType.DEAL.id());
        deal.put("name", "Сделка");
        return RestResult.of(List.of(deal));
    }
}
