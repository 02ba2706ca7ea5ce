package dev.sdelka.rest.method;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.method.deal.DealAddMethod;
import dev.sdelka.rest.method.deal.DealFieldsMethod;
import dev.sdelka.rest.method.deal.DealGetMethod;
import dev.sdelka.rest.method.enumeration.OrderOwnerTypesMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityAddMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityDeleteByFilterMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityGetFieldsMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityListMethod;
import dev.sdelka.rest.method.server.ServerTimeMethod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All methods of the wire, by name. A new method is a class of its own and a line here. Immutable and thread-safe. */
public final class MethodTable {

    private final List<RestMethod> methods;
    private final Map<String, RestMethod> methodsByName;

    /**
     * The methods over services.
     *
     * @param crm the services
     */
    public MethodTable(Crm crm) {
        methods = List.of(
                new DealAddMethod(crm),
                new DealGetMethod(crm),
                new DealFieldsMethod(crm),
                new OrderEntityAddMethod(crm),
                new OrderEntityListMethod(crm),
                new OrderEntityDeleteByFilterMethod(crm),
                new OrderEntityGetFieldsMethod(crm),
                new OrderOwnerTypesMethod(crm),
                new ServerTimeMethod(crm.clock()));
        methodsByName = methods.stream()
                .collect(Collectors.toUnmodifiableMap(
                        method -> method.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /**
     * All methods.
     *
     * @return in the order of the documentation
     */
    public List<RestMethod> all() {
        return methods;
    }

    /**
     * The method with a name.
     *
     * @param name in any case
     * @return empty if there is none
     */
    public Optional<RestMethod> find(String name) {
        return Optional.ofNullable(methodsByName.get(name.toLowerCase(Locale.ROOT)));
    }
}
