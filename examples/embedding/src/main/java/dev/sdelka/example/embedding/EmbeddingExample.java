package dev.sdelka.example.embedding;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

public final class EmbeddingExample {

    public static void main(String[] args) {
        try (Crm crm = Crm.open(SqliteStorage.open(Path.of(args[0])))) {
            Actor actor = Actor.user(1);
            NewDeal newDeal = NewDeal.builder()
                    .title("Office chairs")
                    .opportunity(new BigDecimal("48500"))
                    .build();
            long id = crm.deals().add(actor, newDeal).id();

            DealQuery query = DealQuery.where(DealFilter.field(DealField.TITLE).contains("chairs"))
                    .and(DealFilter.field(DealField.STAGE_ID).is("NEW"));
            List<Deal> found = crm.deals().list(actor, query);

            crm.deals().update(actor, id, DealChanges.builder().stageId("WON").build());

            crm.orders().register(5125);
            crm.orderBindings().add(actor, OrderBinding.toDeal(5125, id));

            Deal deal = crm.deals().get(actor, id);
            System.out.println(
                    found.size() + " found; " + deal.title() + " " + deal.opportunity() + " " + deal.stageId());
        }
    }
}
