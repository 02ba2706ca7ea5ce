package dev.sdelka.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.server.LocalEndpoint;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One endpoint for the tests of a class, which does not remember from one to the next. */
class EndpointExtensionTest {

    private static final Actor ACTOR = Actor.user(1);

    @RegisterExtension
    static final EndpointExtension PORTAL = EndpointExtension.builder()
            .limits(Limits.standard())
            .statusProfile(StatusProfile.CURRENT)
            .https()
            .build();

    private static URI urlOfAll;

    @BeforeAll
    static void isThereBeforeAll(LocalEndpoint endpoint) throws Exception {
        urlOfAll = endpoint.url();
        add(urlOfAll);
    }

    @AfterAll
    static void isStillThereAfterAll() throws Exception {
        assertThat(Caller.of(urlOfAll).call("scope", "{}").statusCode()).isEqualTo(200);
    }

    @RepeatedTest(2)
    void eachTestFindsAnEmptyPortalAtTheSameAddress(Crm crm) throws Exception {
        assertThat(PORTAL.url()).isEqualTo(urlOfAll);
        assertThat(PORTAL.events()).isEmpty();
        assertThat(PORTAL.clock().instant()).isEqualTo(TestCrm.START);
        assertThat(crm.deals().list(ACTOR, DealQuery.all())).isEmpty();

        add(urlOfAll);
        PORTAL.clock().advance(Duration.ofDays(1));
        PORTAL.orderFaults(Fault.next("scope", new Fault.Refusal(ProtocolError.UNAVAILABLE)));

        assertThat(crm).isSameAs(PORTAL.crm());
        assertThat(crm.deals().list(ACTOR, DealQuery.all())).hasSize(1);
        assertThat(PORTAL.events(CrmEvent.DealAdded.class))
                .singleElement()
                .satisfies(event -> assertThat(event.time()).isEqualTo(TestCrm.START));
    }

    @Test
    void everyOrderExists() throws Exception {
        add(PORTAL.url());

        assertThat(Caller.of(PORTAL.url())
                        .call("crm.orderentity.add", "{\"fields\":{\"orderId\":7,\"ownerId\":1,\"ownerTypeId\":2}}")
                        .body())
                .contains("dealOrder");
    }

    @Test
    void limitsHoldUntilTheClockIsMoved() throws Exception {
        Caller caller = Caller.of(PORTAL.url());
        int refused = 0;
        while (caller.call("scope", "{}").statusCode() == 200) {
            refused++;
            assertThat(refused).as("calls before the limit").isLessThan(100);
        }
        assertThat(caller.call("scope", "{}").body()).contains("QUERY_LIMIT_EXCEEDED");

        PORTAL.clock().advance(Duration.ofSeconds(1));

        assertThat(caller.call("scope", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void faultsComeAsOrdered() throws Exception {
        PORTAL.orderFaults(Fault.next("crm.deal.add", new Fault.Refusal(ProtocolError.UNAVAILABLE)));

        assertThat(add(PORTAL.url()).statusCode()).isEqualTo(ProtocolError.UNAVAILABLE.status(StatusProfile.CURRENT));
        assertThat(add(PORTAL.url()).body()).contains("\"result\":1");
    }

    @Test
    void httpsIsCalledByAClientThatTrustsTheEndpoint() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(PORTAL.sslContext()).build();

        assertThat(PORTAL.httpsUrl().getScheme()).isEqualTo("https");
        assertThat(Caller.of(PORTAL.httpsUrl()).with(client).call("scope", "{}").statusCode())
                .isEqualTo(200);
    }

    /** A nested class is served by the endpoint of the class around it. */
    @Nested
    class Inside {

        @Test
        void sameAddressAndEmpty() {
            assertThat(PORTAL.url()).isEqualTo(urlOfAll);
            assertThat(PORTAL.crm().deals().list(ACTOR, DealQuery.all())).isEmpty();
        }
    }

    /** With nothing but the annotation. */
    @Nested
    @ExtendWith(EndpointExtension.class)
    class Annotated {

        @Test
        void hasNoHttpsUnlessItIsChosen() {
            EndpointExtension other = new EndpointExtension();

            assertThatIllegalStateException().isThrownBy(other::url);
        }
    }

    private static java.net.http.HttpResponse<String> add(URI url) throws Exception {
        return Caller.of(url).call("crm.deal.add", "{\"fields\":{\"TITLE\":\"x\"}}");
    }
}
