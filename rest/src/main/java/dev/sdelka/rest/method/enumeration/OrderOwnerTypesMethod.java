package dev.sdelka.rest.method.enumeration;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OwnerType;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.call.Scopes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code crm.enum.getorderownertypes}: lists what an order can be bound to. Like the portal it names the deal alone, though invoices
 * can own orders, too.
 */
public final class OrderOwnerTypesMethod implements RestMethod {

    /** The method. */
    public OrderOwnerTypesMethod() {}

    @Override
    public String name() {
        return "crm.enum.getorderownertypes";
    }

    @Override
    public Optional<String> scope() {
        return Optional.of(Scopes.CRM);
    }

    @Override
    public Set<ErrorCode> errors() {
        return Set.of();
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
