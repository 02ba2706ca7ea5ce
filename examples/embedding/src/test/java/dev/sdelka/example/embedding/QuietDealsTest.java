package dev.sdelka.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.testing.MutableClock;
import dev.sdelka.testing.TestCrm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuietDealsTest {

    private final MutableClock clock = TestCrm.clock();
    private final Crm crm = TestCrm.builder().clock(clock).build();
    private final Actor actor = Actor.user(1);

    @Test
    void dealsThatNobodyTouchedForAWeekAreFound() {
        crm.deals().add(actor, NewDeal.builder().title("Chairs").build());
        clock.advance(Duration.ofDays(8));
        crm.deals().add(actor, NewDeal.builder().title("Desks").build());

        DealQuery quiet = DealQuery.where(DealFilter.field(DealField.DATE_MODIFY)
                .isLessThan(clock.instant().minus(Duration.ofDays(7))));
        assertThat(crm.deals().list(actor, quiet)).extracting(Deal::title).containsExactly("Chairs");
    }
}
