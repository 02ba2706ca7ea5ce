package dev.sdelka.example.embedding;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.math.BigDecimal;
import java.nio.file.Path;

public final class EmbeddingExample {

    public static void main(String[] args) {
        try (Crm crm = Crm.open(SqliteStorage.open(Path.of(args[0])))) {
            Actor actor = Actor.user(1);
            NewDeal newDeal = NewDeal.builder()
                    .title("Office chairs")
                    .opportunity(new BigDecimal("48500"))
                    .build();
            Deal deal = crm.deals().add(actor, newDeal);
            crm.orders().register(5125);
            crm.orderBindings().add(actor, OrderBinding.toDeal(5125, deal.id()));
            System.out.println(deal.id() + " " + deal.title() + " " + deal.opportunity() + " " + deal.currencyId());
        }
    }
}
