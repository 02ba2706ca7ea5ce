package dev.sdelka.rest.method;

import dev.sdelka.Crm;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.method.batch.BatchMethod;
import dev.sdelka.rest.method.category.CategoryAddMethod;
import dev.sdelka.rest.method.category.CategoryDeleteMethod;
import dev.sdelka.rest.method.category.CategoryFieldsMethod;
import dev.sdelka.rest.method.category.CategoryGetMethod;
import dev.sdelka.rest.method.category.CategoryListMethod;
import dev.sdelka.rest.method.category.CategoryUpdateMethod;
import dev.sdelka.rest.method.contact.DealContactAddMethod;
import dev.sdelka.rest.method.contact.DealContactDeleteMethod;
import dev.sdelka.rest.method.contact.DealContactFieldsMethod;
import dev.sdelka.rest.method.contact.DealContactItemsDeleteMethod;
import dev.sdelka.rest.method.contact.DealContactItemsGetMethod;
import dev.sdelka.rest.method.contact.DealContactItemsSetMethod;
import dev.sdelka.rest.method.deal.DealAddMethod;
import dev.sdelka.rest.method.deal.DealDeleteMethod;
import dev.sdelka.rest.method.deal.DealFieldsMethod;
import dev.sdelka.rest.method.deal.DealGetMethod;
import dev.sdelka.rest.method.deal.DealListMethod;
import dev.sdelka.rest.method.deal.DealUpdateMethod;
import dev.sdelka.rest.method.enumeration.OrderOwnerTypesMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityAddMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityDeleteByFilterMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityGetFieldsMethod;
import dev.sdelka.rest.method.orderentity.OrderEntityListMethod;
import dev.sdelka.rest.method.productrow.ProductRowsGetMethod;
import dev.sdelka.rest.method.productrow.ProductRowsSetMethod;
import dev.sdelka.rest.method.shared.IntranetMethod;
import dev.sdelka.rest.method.stagehistory.StageHistoryListMethod;
import dev.sdelka.rest.method.status.StatusAddMethod;
import dev.sdelka.rest.method.status.StatusDeleteMethod;
import dev.sdelka.rest.method.status.StatusEntityItemsMethod;
import dev.sdelka.rest.method.status.StatusEntityTypesMethod;
import dev.sdelka.rest.method.status.StatusFieldsMethod;
import dev.sdelka.rest.method.status.StatusGetMethod;
import dev.sdelka.rest.method.status.StatusListMethod;
import dev.sdelka.rest.method.status.StatusUpdateMethod;
import dev.sdelka.rest.method.system.ApplicationInfoMethod;
import dev.sdelka.rest.method.system.MethodGetMethod;
import dev.sdelka.rest.method.system.MethodsMethod;
import dev.sdelka.rest.method.system.ScopeMethod;
import dev.sdelka.rest.method.system.ServerTimeMethod;
import dev.sdelka.rest.method.type.TypeAddMethod;
import dev.sdelka.rest.method.type.TypeDeleteMethod;
import dev.sdelka.rest.method.type.TypeFieldsMethod;
import dev.sdelka.rest.method.type.TypeGetByEntityTypeIdMethod;
import dev.sdelka.rest.method.type.TypeGetMethod;
import dev.sdelka.rest.method.type.TypeListMethod;
import dev.sdelka.rest.method.type.TypeUpdateMethod;
import dev.sdelka.rest.method.user.ProfileMethod;
import dev.sdelka.rest.method.user.UserAdminMethod;
import dev.sdelka.rest.method.user.UserCurrentMethod;
import dev.sdelka.rest.method.userfield.DealUserFieldAddMethod;
import dev.sdelka.rest.method.userfield.DealUserFieldDeleteMethod;
import dev.sdelka.rest.method.userfield.DealUserFieldGetMethod;
import dev.sdelka.rest.method.userfield.DealUserFieldListMethod;
import dev.sdelka.rest.method.userfield.DealUserFieldUpdateMethod;
import dev.sdelka.rest.method.userfield.UserFieldEnumerationFieldsMethod;
import dev.sdelka.rest.method.userfield.UserFieldFieldsMethod;
import dev.sdelka.rest.method.userfield.UserFieldTypesMethod;
import dev.sdelka.rest.portal.Portal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All methods of the wire, by name. A new method is a class of its own and a line here. Immutable and thread-safe. */
public final class MethodTable {

    private final List<RestMethod> methods;
    private final Map<String, RestMethod> methodsByName;
    private final Set<RestMethod> ofHost = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The methods over services.
     *
     * @param crm the services
     * @param portal what is known of the portal beside deals
     * @param more methods of the host
     * @throws IllegalArgumentException if two have the same name
     */
    public MethodTable(Crm crm, Portal portal, List<RestMethod> more) {
        List<RestMethod> all = new ArrayList<>(List.of(
                new DealAddMethod(crm),
                new DealGetMethod(crm),
                new DealListMethod(crm),
                new DealUpdateMethod(crm),
                new DealDeleteMethod(crm),
                new DealFieldsMethod(crm),
                new DealContactFieldsMethod(crm),
                new DealContactAddMethod(crm),
                new DealContactDeleteMethod(crm),
                new DealContactItemsGetMethod(crm),
                new DealContactItemsSetMethod(crm),
                new DealContactItemsDeleteMethod(crm),
                new ProductRowsGetMethod(crm),
                new ProductRowsSetMethod(crm),
                new IntranetMethod(portal, new StageHistoryListMethod(crm)),
                new CategoryFieldsMethod(crm),
                new CategoryAddMethod(crm),
                new CategoryUpdateMethod(crm),
                new CategoryGetMethod(crm),
                new CategoryListMethod(crm),
                new CategoryDeleteMethod(crm),
                new StatusFieldsMethod(crm),
                new StatusAddMethod(crm),
                new StatusUpdateMethod(crm),
                new StatusGetMethod(crm),
                new StatusListMethod(crm),
                new StatusDeleteMethod(crm),
                new StatusEntityTypesMethod(crm),
                new StatusEntityItemsMethod(crm),
                new DealUserFieldAddMethod(crm),
                new DealUserFieldUpdateMethod(crm),
                new DealUserFieldGetMethod(crm),
                new DealUserFieldListMethod(crm),
                new DealUserFieldDeleteMethod(crm),
                new UserFieldTypesMethod(crm),
                new UserFieldFieldsMethod(crm),
                new UserFieldEnumerationFieldsMethod(crm),
                new IntranetMethod(portal, new TypeFieldsMethod(crm)),
                new IntranetMethod(portal, new TypeAddMethod(crm, portal)),
                new IntranetMethod(portal, new TypeUpdateMethod(crm, portal)),
                new IntranetMethod(portal, new TypeGetMethod(crm)),
                new IntranetMethod(portal, new TypeGetByEntityTypeIdMethod(crm)),
                new IntranetMethod(portal, new TypeListMethod(crm)),
                new IntranetMethod(portal, new TypeDeleteMethod(crm)),
                new OrderEntityAddMethod(crm),
                new OrderEntityListMethod(crm, portal),
                new OrderEntityDeleteByFilterMethod(crm),
                new OrderEntityGetFieldsMethod(crm),
                new OrderOwnerTypesMethod(crm),
                new BatchMethod(crm.zone()),
                new ServerTimeMethod(crm.clock()),
                new MethodGetMethod(),
                new MethodsMethod(),
                new ScopeMethod(),
                new ApplicationInfoMethod(portal),
                new ProfileMethod(portal),
                new UserCurrentMethod(portal, crm.clock()),
                new UserAdminMethod(portal)));
        all.addAll(more);
        ofHost.addAll(more);
        methods = List.copyOf(all);
        methodsByName = new HashMap<>();
        for (RestMethod method : methods) {
            if (methodsByName.put(method.name().toLowerCase(Locale.ROOT), method) != null) {
                throw new IllegalArgumentException("there are two methods " + method.name());
            }
        }
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

    /**
     * Whether a method is one of the host's.
     *
     * @param method a method of this table
     * @return true if it was handed in
     */
    public boolean isOfHost(RestMethod method) {
        return ofHost.contains(method);
    }
}
