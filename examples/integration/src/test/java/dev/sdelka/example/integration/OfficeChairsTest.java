package dev.sdelka.example.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sdelka.access.Actor;
import dev.sdelka.event.CrmEvent.BindingAdded;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.testing.EndpointExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OfficeChairsTest {

    @RegisterExtension
    static final EndpointExtension PORTAL = new EndpointExtension();

    @Test
    void dealIsWonAndHasItsOrder() throws Exception {
        IntegrationExample.main(new String[] {PORTAL.url().toString()});

        assertThat(PORTAL.crm().deals().get(Actor.user(1), 1).stageId()).isEqualTo("WON");
        assertThat(PORTAL.events(BindingAdded.class))
                .extracting(BindingAdded::binding)
                .containsExactly(OrderBinding.toDeal(5125, 1));
    }

    @Test
    void limitOfRequestsIsTold() {
        PORTAL.orderFaults(Fault.next("crm.deal.update", new Fault.Refusal(ProtocolError.QUERY_LIMIT_EXCEEDED)));

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> IntegrationExample.main(new String[] {PORTAL.url().toString()}))
                .withMessage("Too many requests");
    }
}
