package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewDealTest {

    @Test
    void inputStaysAsItWasGiven() {
        List<Long> contactIds = new ArrayList<>(List.of(1L, 2L));
        NewDeal newDeal = NewDeal.builder().contactIds(contactIds).build();

        contactIds.add(3L);

        assertThat(newDeal.fields()).containsEntry("CONTACT_IDS", List.of(1L, 2L));
    }
}
