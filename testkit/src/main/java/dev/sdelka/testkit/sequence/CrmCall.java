package dev.sdelka.testkit.sequence;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.NewDealContact;
import dev.sdelka.directory.Category;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a service over a few deals, orders, contacts, categories and statuses. It may be refused.
 *
 * @param kind what is done
 * @param deal the deal, from 1
 * @param number what it is done with, 0 or more
 */
public record CrmCall(Kind kind, long deal, int number) {

    /** Who calls. */
    public static final Actor ACTOR = Actor.user(1);

    private static final List<String> STAGES =
            List.of("NEW", "PREPARATION", "WON", "LOSE", "X0", "X1", "X2", "NO_SUCH_STAGE");

    private static final int ORDERS = 4;

    /** What is done. */
    public enum Kind {
        ADD,
        ADD_TO_CATEGORY,
        RENAME,
        MOVE,
        MOVE_AND_RENAME,
        DELETE,
        BIND,
        UNBIND,
        LINK_CONTACT,
        UNLINK_CONTACT,
        REPLACE_CONTACTS,
        SET_PRIMARY,
        SET_ROWS,
        SET_MANUAL,
        SET_AMOUNT,
        ADD_STATUS,
        MOVE_STATUS,
        REMOVE_STATUS,
        ADD_CATEGORY,
        REMOVE_CATEGORY,
        ADD_USER_FIELD,
        SET_USER_FIELD,
        REMOVE_USER_FIELD,
        ADD_SMART_PROCESS,
        SET_PARENT,
        REMOVE_SMART_PROCESS
    }

    /**
     * Registers the orders that calls bind.
     *
     * @param crm the services
     */
    public static void prepare(Crm crm) {
        for (long order = 1; order <= ORDERS; order++) {
            crm.orders().register(order);
        }
    }

    /**
     * Makes the call.
     *
     * @param crm the services
     * @return null if it was done, else why not
     */
    public @Nullable ErrorCode refusalBy(Crm crm) {
        try {
            call(crm);
            return null;
        } catch (CrmException e) {
            return e.errorCode();
        }
    }

    private void call(Crm crm) {
        DealChanges.Builder changes = DealChanges.builder();
        switch (kind) {
            case ADD -> {
                String prefix = crm.referenceData().defaultCategory().stagePrefix();
                add(crm, NewDeal.builder().stageId(prefix + stage()));
            }
            case ADD_TO_CATEGORY -> add(crm, NewDeal.builder().categoryId(number % 3));
            case RENAME -> update(crm, changes.title("Сделка " + number));
            case MOVE -> update(crm, changes.stageId(stageOfDeal(crm)));
            case MOVE_AND_RENAME ->
                update(crm, changes.stageId(stageOfDeal(crm)).title("Сделка " + number));
            case DELETE -> crm.deals().remove(ACTOR, deal);
            case BIND -> crm.orderBindings().add(ACTOR, OrderBinding.toDeal(1 + number % ORDERS, deal));
            case UNBIND -> crm.orderBindings().remove(ACTOR, OrderBinding.toDeal(1 + number % ORDERS, deal));
            case LINK_CONTACT ->
                crm.dealContacts().add(ACTOR, deal, new NewDealContact(number, sort(), number % 2 == 0));
            case UNLINK_CONTACT -> crm.dealContacts().remove(ACTOR, deal, number);
            case REPLACE_CONTACTS ->
                crm.dealContacts()
                        .replace(
                                ACTOR,
                                deal,
                                List.of(
                                        NewDealContact.of(1 + number % 3),
                                        new NewDealContact(1 + number % 5, sort(), number % 2 == 0)));
            case SET_PRIMARY -> update(crm, changes.field("CONTACT_ID", number % 4));
            case SET_ROWS ->
                crm.productRows().set(ACTOR, deal, List.of(row(), row(), row()).subList(0, number % 4));
            case SET_MANUAL -> update(crm, changes.field("IS_MANUAL_OPPORTUNITY", number % 2 == 0));
            case SET_AMOUNT -> update(crm, changes.opportunity(new BigDecimal(number)));
            case ADD_STATUS -> SettingsCalls.addStatus(crm, number);
            case MOVE_STATUS -> SettingsCalls.moveStatus(crm, number);
            case REMOVE_STATUS -> SettingsCalls.removeStatus(crm, number);
            case ADD_CATEGORY -> SettingsCalls.addCategory(crm, number);
            case REMOVE_CATEGORY -> SettingsCalls.removeCategory(crm, number);
            case ADD_USER_FIELD -> SettingsCalls.addUserField(crm, number);
            case SET_USER_FIELD -> update(crm, changes.field(SettingsCalls.userFieldName(number), number));
            case REMOVE_USER_FIELD -> SettingsCalls.removeUserField(crm, number);
            case ADD_SMART_PROCESS -> SettingsCalls.addSmartProcess(crm, number);
            case SET_PARENT -> update(crm, changes.field(SettingsCalls.parentFieldName(crm, number), number));
            case REMOVE_SMART_PROCESS -> SettingsCalls.removeSmartProcess(crm, number);
        }
    }

    private static void add(Crm crm, NewDeal.Builder newDeal) {
        crm.deals().add(ACTOR, newDeal.build());
    }

    private void update(Crm crm, DealChanges.Builder changes) {
        crm.deals().update(ACTOR, deal, changes.build());
    }

    private String stageOfDeal(Crm crm) {
        int categoryId = crm.deals().get(ACTOR, deal).categoryId();
        return (categoryId == Category.GENERAL_ID ? "" : "C" + categoryId + ":") + stage();
    }

    private String stage() {
        return STAGES.get(number % STAGES.size());
    }

    private @Nullable Integer sort() {
        return number % 3 == 0 ? null : number * 7 % 40;
    }

    private NewProductRow row() {
        return NewProductRow.builder()
                .name("Товар")
                .price(new BigDecimal(number).movePointLeft(3))
                .quantity(new BigDecimal(number % 2 == 0 ? "1.5" : "1000"))
                .taxRate(new BigDecimal(number % 30))
                .sort(number % 7)
                .build();
    }

    @Override
    public String toString() {
        return JavaCode.call("new CrmCall", kind, (int) deal, number).replace("(Kind.", "(CrmCall.Kind.");
    }
}
