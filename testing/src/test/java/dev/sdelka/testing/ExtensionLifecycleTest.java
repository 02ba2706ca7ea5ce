package dev.sdelka.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.sdelka.Crm;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.server.LocalEndpoint;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** When an endpoint starts and ends, seen by running classes that have one. */
class ExtensionLifecycleTest {

    private static final Set<URI> SEEN = ConcurrentHashMap.newKeySet();

    @ParameterizedTest(name = "{0}")
    @ValueSource(classes = {OneForAll.class, OneForEach.class, ByAnnotation.class, Demo.class, Base.OfABase.class})
    void endpointsEndWithWhatTheyWereStartedFor(Class<?> testClass) {
        SEEN.clear();

        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameter("junit.jupiter.conditions.deactivate", "*")
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(2).succeeded(2));

        assertThat(SEEN)
                .hasSize(testClass == OneForEach.class ? 2 : 1)
                .allSatisfy(url -> assertThatExceptionOfType(ConnectException.class)
                        .isThrownBy(() -> Caller.of(url).call("scope", "{}")));
    }

    @Test
    void whatCannotStartFailsTheClass() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Broken.class))
                .execute()
                .containerEvents()
                .assertStatistics(statistics -> statistics.failed(1));
    }

    @Test
    void outsideOfTestsThereIsNone() {
        EndpointExtension extension = new EndpointExtension();

        assertThatIllegalStateException().isThrownBy(extension::url).withMessageContaining("while tests do");
        assertThatIllegalStateException().isThrownBy(extension::crm);
    }

    static class OneForAll {

        @RegisterExtension
        static final EndpointExtension PORTAL = new EndpointExtension();

        @RepeatedTest(2)
        void test() {
            SEEN.add(PORTAL.url());
        }
    }

    static class OneForEach {

        @RegisterExtension
        final EndpointExtension portal = new EndpointExtension();

        @RepeatedTest(2)
        void test() {
            SEEN.add(portal.url());
            assertThatIllegalStateException().isThrownBy(portal::httpsUrl).withMessageContaining("https()");
        }
    }

    @ExtendWith(EndpointExtension.class)
    static class ByAnnotation {

        @RepeatedTest(2)
        void test(LocalEndpoint endpoint, Crm crm, MutableClock clock) {
            SEEN.add(endpoint.url());
            assertThat(crm).isSameAs(endpoint.crm());
            assertThat(crm.clock()).isSameAs(clock);
            assertThat(endpoint.url().getPath()).isEqualTo("/rest/1/secret/");
        }
    }

    static class Demo {

        @RegisterExtension
        static final EndpointExtension PORTAL = EndpointExtension.builder()
                .demo()
                .webhook(5, "five")
                .runningClock()
                .build();

        @RepeatedTest(2)
        void test() {
            SEEN.add(PORTAL.url());
            assertThat(PORTAL.url().getPath()).isEqualTo("/rest/5/five/");
            assertThat(PORTAL.clock().instant()).isAfterOrEqualTo(TestCrm.START);
            PORTAL.crm().deals().remove(Actor.user(1), 410);
            assertThat(PORTAL.events()).isNotEmpty();
        }
    }

    abstract static class Base {

        @RegisterExtension
        static final EndpointExtension PORTAL = new EndpointExtension();

        static class OfABase extends Base {

            @RepeatedTest(2)
            void test() {
                SEEN.add(PORTAL.url());
                assertThat(PORTAL.crm().deals().list(Actor.user(1), DealQuery.all()))
                        .isEqualTo(List.of());
            }
        }
    }

    static class Broken {

        @RegisterExtension
        static final EndpointExtension PORTAL = EndpointExtension.builder()
                .portalFile(Path.of("nowhere/portal.json"))
                .build();

        @Test
        void test() {}
    }
}
