package dev.sdelka.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Crm of a host's tests. */
class TestCrmTest {

    private static final Actor ACTOR = Actor.user(1);
    private static final NewDeal CHAIRS = NewDeal.builder().title("Стулья").build();

    @Test
    void eachRunSeesTheSame() {
        Deal once = TestCrm.create().deals().add(ACTOR, CHAIRS);
        Deal again = TestCrm.create().deals().add(ACTOR, CHAIRS);

        assertThat(again).isEqualTo(once);
        assertThat(once.id()).isEqualTo(1);
        assertThat(once.dateCreate()).isEqualTo(TestCrm.START);
        assertThat(once.beginDate()).contains(LocalDate.of(2026, 1, 15));
    }

    @Test
    void portalHasTheReferenceDataOfTheTest() {
        ReferenceData referenceData =
                ReferenceData.defaults().with(UserField.of("UF_CRM_COLOUR", UserFieldType.STRING, "Цвет"));
        NewDeal red = NewDeal.builder()
                .title("Стулья")
                .field("UF_CRM_COLOUR", "красный")
                .build();

        Deal deal = TestCrm.builder(referenceData).build().deals().add(ACTOR, red);

        assertThat(deal.value("UF_CRM_COLOUR")).isEqualTo("красный");
    }

    @Test
    void everyOrderExistsUnlessTheTestSaysOtherwise() {
        try (Crm crm = TestCrm.create()) {
            long id = crm.deals().add(ACTOR, CHAIRS).id();
            crm.orderBindings().add(ACTOR, OrderBinding.toDeal(987_654, id));
        }
        try (Crm crm = TestCrm.builder().orderDirectory(order -> order == 5125).build()) {
            long id = crm.deals().add(ACTOR, CHAIRS).id();
            crm.orderBindings().add(ACTOR, OrderBinding.toDeal(5125, id));

            assertThatExceptionOfType(CrmException.class)
                    .isThrownBy(() -> crm.orderBindings().add(ACTOR, OrderBinding.toDeal(5126, id)))
                    .extracting(CrmException::errorCode)
                    .isEqualTo(ErrorCode.ORDER_NOT_FOUND);
        }
    }

    @Test
    void clockIsMovedAndEventsAreRecorded() {
        MutableClock clock = TestCrm.clock();
        EventRecorder recorder = new EventRecorder();
        Crm crm = TestCrm.builder().clock(clock).listener(recorder).build();
        long id = crm.deals().add(ACTOR, CHAIRS).id();
        clock.advance(Duration.ofHours(3));

        Deal won = crm.deals()
                .update(ACTOR, id, DealChanges.builder().stageId("WON").build());

        assertThat(won.movedTime()).isEqualTo(TestCrm.START.plus(Duration.ofHours(3)));
        assertThat(recorder.events()).hasSize(2);
        assertThat(recorder.events(CrmEvent.DealMoved.class))
                .singleElement()
                .extracting(CrmEvent.DealMoved::after)
                .isEqualTo(won);
        recorder.clear();
        assertThat(recorder.events()).isEmpty();
    }
}
