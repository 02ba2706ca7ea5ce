package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.access.UserDirectory;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DescribedDeal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.NewDealContact;
import dev.sdelka.deal.StageChange;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Query;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import dev.sdelka.validation.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What calls of the services around deals answer, refuse and tell: examples over this store, where the suites take any calls. */
class DealServicesTest {

    private static final Actor ACTOR = Actor.user(1);

    private final List<CrmEvent> heard = new ArrayList<>();
    private final Crm crm =
            Crm.builder(new MemoryStorage()).listener(heard::add).build();
    private final long id = crm.deals().add(ACTOR, NewDeal.builder().build()).id();

    @Test
    void contactsAnswerWhetherTheyWereChanged() {
        assertThat(crm.dealContacts().add(ACTOR, id, new NewDealContact(84, null, false)))
                .isTrue();
        assertThat(crm.dealContacts().add(ACTOR, id, new NewDealContact(84, 5, true)))
                .isFalse();
        assertThat(crm.dealContacts().remove(ACTOR, id, 85)).isFalse();
        assertThat(crm.dealContacts().get(ACTOR, id)).containsExactly(new DealContact(84, 10, 0, true));
        assertThat(crm.dealContacts().remove(ACTOR, id, 84)).isTrue();
        assertThat(crm.dealContacts().get(ACTOR, id)).isEmpty();
        crm.dealContacts().replace(ACTOR, id, List.of(new NewDealContact(86, null, false)));
        assertThat(crm.dealContacts().get(ACTOR, id)).hasSize(1);
        crm.dealContacts().removeAll(ACTOR, id);
        assertThat(crm.dealContacts().get(ACTOR, id)).isEmpty();
    }

    @Test
    void contactsHaveIdsAboveZeroAndDealsToo() {
        NewDealContact wrong = new NewDealContact(0, null, false);
        assertRefused(ErrorCode.DEAL_CONTACT_INVALID, () -> crm.dealContacts().add(ACTOR, id, wrong));
        assertRefused(ErrorCode.DEAL_CONTACT_INVALID, () -> crm.dealContacts().remove(ACTOR, id, 0));
        assertRefused(ErrorCode.DEAL_CONTACT_INVALID, () -> crm.dealContacts().replace(ACTOR, id, List.of(wrong)));
        NewDealContact least = new NewDealContact(1, null, false);
        assertThat(crm.dealContacts().add(ACTOR, id, least)).isTrue();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> crm.deals().get(ACTOR, 0),
                () -> crm.deals().remove(ACTOR, 0),
                () -> crm.deals().update(ACTOR, 0, DealChanges.builder().build()),
                () -> crm.dealContacts().removeAll(ACTOR, 0),
                () -> crm.productRows().get(ACTOR, 0))) {
            assertRefused(ErrorCode.DEAL_ID_INVALID, call);
        }
        assertRefused(ErrorCode.DEAL_NOT_FOUND, () -> crm.deals().get(ACTOR, id + 1));
        assertRefused(ErrorCode.DEAL_NOT_FOUND, () -> crm.productRows().get(ACTOR, id + 1));
    }

    @Test
    void aDescribedDealIsTheDealWithTheReferenceDataOfTheMoment() {
        crm.userFields().add(ACTOR, UserField.of("UF_CRM_BOSS", UserFieldType.EMPLOYEE, "Boss"));
        assertThat(crm.deals().getDescribed(ACTOR, id))
                .isEqualTo(new DescribedDeal(crm.deals().get(ACTOR, id), crm.referenceData()));
        assertRefused(ErrorCode.DEAL_ID_INVALID, () -> crm.deals().getDescribed(ACTOR, 0));
        assertRefused(ErrorCode.DEAL_NOT_FOUND, () -> crm.deals().getDescribed(ACTOR, id + 1));
    }

    @Test
    void rowsAreStoredAnsweredToldAndMakeTheAmount() {
        List<ProductRow> rows = crm.productRows().set(ACTOR, id, List.of(row("120", "2")));

        assertThat(rows).hasSize(1).isEqualTo(crm.productRows().get(ACTOR, id));
        assertThat(crm.deals().get(ACTOR, id).opportunity()).isEqualTo(new BigDecimal("240.00"));
        assertThat(heard)
                .filteredOn(CrmEvent.ProductRowsReplaced.class::isInstance)
                .extracting(event -> ((CrmEvent.ProductRowsReplaced) event).after())
                .containsExactly(rows);
        crm.productRows().set(ACTOR, id, List.of());
        assertThat(crm.deals().get(ACTOR, id).opportunity()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void anAmountFollowsFromTheRowsUnlessItIsManual() {
        crm.productRows().set(ACTOR, id, List.of(row("120", "2")));
        DealChanges amount = DealChanges.builder().opportunity(BigDecimal.ONE).build();
        assertThat(crm.deals().update(ACTOR, id, amount).opportunity()).isEqualTo(new BigDecimal("240.00"));
        DealChanges manual = new DealChanges(Map.of("IS_MANUAL_OPPORTUNITY", "Y", "OPPORTUNITY", 5));
        assertThat(crm.deals().update(ACTOR, id, manual).opportunity()).isEqualTo(new BigDecimal("5.00"));
        crm.productRows().set(ACTOR, id, List.of(row("10", "1")));
        assertThat(crm.deals().get(ACTOR, id).opportunity()).isEqualTo(new BigDecimal("5.00"));
        DealChanges notManual = new DealChanges(Map.of("IS_MANUAL_OPPORTUNITY", "N"));
        assertThat(crm.deals().update(ACTOR, id, notManual).opportunity()).isEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void rowsAmountToSixteenDigitsAtMost() {
        crm.productRows().set(ACTOR, id, List.of(row("9999999999999999.99", "1")));
        assertThat(crm.deals().get(ACTOR, id).opportunity()).isEqualTo(new BigDecimal("9999999999999999.99"));
        for (List<NewProductRow> tooMuch : List.of(
                List.of(row("9999999999999999.99", "1"), row("0.01", "1")),
                List.of(row("-9999999999999999.99", "1"), row("-0.01", "1")))) {
            CrmException refusal = catchThrowableOfType(
                    CrmException.class, () -> crm.productRows().set(ACTOR, id, tooMuch));
            assertThat(refusal.errorCode()).isEqualTo(ErrorCode.PRODUCT_ROW_INVALID);
            assertThat(refusal.violations()).extracting(Violation::field).containsExactly("OPPORTUNITY");
        }
        NewProductRow taxed = NewProductRow.builder()
                .price(new BigDecimal("9999999999999999"))
                .quantity(new BigDecimal("1.2"))
                .taxRate(new BigDecimal("1000"))
                .build();
        assertRefused(ErrorCode.PRODUCT_ROW_INVALID, () -> crm.productRows().set(ACTOR, id, List.of(taxed)));
        assertThat(crm.productRows().get(ACTOR, id)).hasSize(1);
    }

    @Test
    void ordersAreRegisteredOnce() {
        assertThat(crm.orders().isRegistered(1)).isFalse();
        assertThat(crm.orders().register(1)).isTrue();
        assertThat(crm.orders().register(1)).isFalse();
        assertThat(crm.orders().isRegistered(1)).isTrue();
        assertThat(crm.orders().isRegistered(0)).isFalse();
        assertRefused(ErrorCode.ORDER_BINDING_FIELD_INVALID, () -> crm.orders().register(0));
    }

    @Test
    void aMovedDealHasAHistoryAndADeletedOneTellsItsBindings() {
        DealChanges won = DealChanges.builder().stageId("WON").build();
        Deal moved = crm.deals().update(ACTOR, id, won);
        assertThat(crm.stageHistory().list(ACTOR, Query.all()))
                .extracting(StageChange::type)
                .containsExactly(StageChange.Type.CREATED, StageChange.Type.CLOSED);
        assertThat(crm.stageHistory().find(ACTOR, Query.all()).total()).isEqualTo(2);
        crm.orders().register(5);
        OrderBinding binding = OrderBinding.toDeal(5, id);
        crm.orderBindings().add(ACTOR, binding);
        heard.clear();

        assertThat(crm.deals().remove(ACTOR, id)).isEqualTo(moved);

        assertThat(heard)
                .extracting(event -> (Object) event.getClass().getSimpleName())
                .containsExactly("BindingRemoved", "DealDeleted");
        assertThat(crm.orderBindings().list(ACTOR, Query.all()).total()).isZero();
        assertThat(crm.orderBindings().fields(ACTOR)).containsExactly(OrderBindingField.values());
    }

    @Test
    void bindingsTellWhetherTheyAreAddedReplacedOrRemoved() {
        crm.orders().register(5);
        long other = crm.deals().add(ACTOR, NewDeal.builder().build()).id();
        OrderBinding first = OrderBinding.toDeal(5, id);
        OrderBinding second = OrderBinding.toDeal(5, other);
        heard.clear();

        assertThat(crm.orderBindings().add(ACTOR, first).replaced()).isEmpty();
        assertThat(crm.orderBindings().add(ACTOR, second).replaced()).containsExactly(first);
        crm.orderBindings().remove(ACTOR, second);

        assertThat(heard).hasSize(3);
        assertThat(heard.get(0))
                .isInstanceOfSatisfying(
                        CrmEvent.BindingAdded.class,
                        added -> assertThat(added.binding()).isEqualTo(first));
        assertThat(heard.get(1)).isInstanceOfSatisfying(CrmEvent.BindingReplaced.class, replaced -> {
            assertThat(replaced.before()).containsExactly(first);
            assertThat(replaced.after()).isEqualTo(second);
        });
        assertThat(heard.get(2))
                .isInstanceOfSatisfying(
                        CrmEvent.BindingRemoved.class,
                        removed -> assertThat(removed.binding()).isEqualTo(second));
    }

    @Test
    void usersThatAreNamedMustBeThereWhereTheHostKnowsThem() {
        Crm known = Crm.builder(new MemoryStorage()).userDirectory(new Staff()).build();
        known.userFields().add(ACTOR, UserField.of("UF_CRM_BOSS", UserFieldType.EMPLOYEE, "Boss"));
        known.userFields()
                .add(
                        ACTOR,
                        UserField.builder("UF_CRM_TEAM", UserFieldType.EMPLOYEE)
                                .multiple(true)
                                .build());
        for (Object team : List.of(List.of(3), Map.of("0", 3), 3)) {
            Deal deal = known.deals().add(ACTOR, named(1, 2, team));
            assertThat(deal.value("UF_CRM_TEAM")).isEqualTo(List.of(3L));
        }
        assertThat(crm.deals()
                        .add(ACTOR, NewDeal.builder().assignedById(9).build())
                        .assignedById())
                .isEqualTo(9);
        for (NewDeal unknown : List.of(named(9, 2, List.of()), named(1, 9, List.of()), named(1, 2, List.of(3, 9)))) {
            assertRefused(ErrorCode.DEAL_FIELD_INVALID, () -> known.deals().add(ACTOR, unknown));
        }
    }

    private static NewDeal named(long responsible, long boss, Object team) {
        return NewDeal.builder()
                .assignedById(responsible)
                .field("UF_CRM_BOSS", boss)
                .field("UF_CRM_TEAM", team)
                .build();
    }

    private static NewProductRow row(String price, String quantity) {
        return NewProductRow.builder()
                .price(new BigDecimal(price))
                .quantity(new BigDecimal(quantity))
                .build();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable call) {
        assertThat(catchThrowableOfType(CrmException.class, call).errorCode()).isEqualTo(code);
    }

    /** Users 1 to 3. */
    private static final class Staff implements UserDirectory {
        @Override
        public boolean exists(long userId) {
            return userId <= 3;
        }

        @Override
        public Set<Long> colleagues(long userId) {
            return Set.of();
        }
    }
}
