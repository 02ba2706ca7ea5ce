package dev.sdelka.reliability.load;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.error.CrmException;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Calls the services. */
record ServiceDoor(Crm crm) implements Door {

    private static final Actor ACTOR = Actor.user(1);

    @Override
    public String name() {
        return "services";
    }

    @Override
    public long add(int number) {
        NewDeal newDeal = NewDeal.builder()
                .title(Samples.title(number))
                .opportunity(BigDecimal.valueOf(number))
                .stageId(Samples.stage(number))
                .build();
        return call(() -> crm.deals().add(ACTOR, newDeal)).id();
    }

    @Override
    public void get(long dealId) {
        Deal deal = call(() -> crm.deals().get(ACTOR, dealId));
        Samples.require(deal.id() == dealId, "another deal came");
    }

    @Override
    public void list(int number) {
        DealQuery query = DealQuery.where(DealFilter.field(DealField.STAGE_ID).is(Samples.stage(number)))
                .and(DealFilter.field(DealField.TITLE).contains(Samples.partOfTitle(number)))
                .orderByDescending(DealField.ID);
        List<Deal> deals = call(() -> crm.deals().list(ACTOR, query));
        Samples.require(
                deals.stream().allMatch(deal -> deal.stageId().equals(Samples.stage(number))),
                "a deal came that was not asked for");
    }

    @Override
    public void update(long dealId, int number) {
        DealChanges.Builder changes = DealChanges.builder().title(Samples.title(number));
        if (number % 2 == 0) {
            changes.stageId(Samples.stage(number / 2));
        }
        call(() -> crm.deals().update(ACTOR, dealId, changes.build()));
    }

    @Override
    public void remove(long dealId) {
        call(() -> crm.deals().remove(ACTOR, dealId));
    }

    @Override
    public void bind(long orderId, long dealId) {
        call(() -> crm.orderBindings().add(ACTOR, OrderBinding.toDeal(orderId, dealId)));
    }

    @Override
    public void unbind(long orderId, long dealId) {
        call(() -> {
            crm.orderBindings().remove(ACTOR, OrderBinding.toDeal(orderId, dealId));
            return true;
        });
    }

    @Override
    public void setRows(long dealId, int number) {
        NewProductRow row = NewProductRow.builder()
                .name(Samples.title(number))
                .price(BigDecimal.valueOf(number))
                .build();
        call(() -> crm.productRows().set(ACTOR, dealId, Collections.nCopies(Samples.rows(number), row)));
    }

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (CrmException e) {
            throw new Refusal(e.errorCode().name());
        }
    }
}
