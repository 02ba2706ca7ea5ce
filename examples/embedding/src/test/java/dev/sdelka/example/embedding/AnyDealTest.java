package dev.sdelka.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.testing.TestCrm;
import dev.sdelka.testing.wire.WireDomain;
import dev.sdelka.testing.wire.WireRequest;
import dev.sdelka.testkit.arbitrary.CrmDomain;
import dev.sdelka.testkit.arbitrary.NewDealSample;
import dev.sdelka.testkit.arbitrary.NewDeals;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

@Domain(CrmDomain.class)
@Domain(WireDomain.class)
class AnyDealTest {

    private final Crm crm = TestCrm.builder(ReferenceDataSets.typical()).build();

    @Property
    void dealsInOrderAreTaken(@ForAll("inOrder") NewDealSample sample) {
        assertThat(crm.deals().add(Actor.user(1), sample.newDeal()).id()).isPositive();
    }

    @Property
    void anyRequestIsAnswered(@ForAll WireRequest request) {
        RestEndpoint endpoint = RestEndpoint.builder(crm)
                .webhook(Webhook.withAllScopes(1, "secret"))
                .build();

        assertThat(endpoint.handle(request.toRestRequest("/rest/1/secret/")).status())
                .isNotEqualTo(500);
    }

    @Provide
    Arbitrary<NewDealSample> inOrder() {
        return NewDeals.valid(ReferenceDataSets.typical());
    }
}
