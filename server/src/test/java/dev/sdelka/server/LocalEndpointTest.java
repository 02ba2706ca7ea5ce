package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.jdbi.SqliteStorage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The endpoint inside of a program. */
class LocalEndpointTest {

    private static final Actor ACTOR = Actor.user(1);
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    static {
        JETTY.setLevel(Level.OFF); // without a configuration it tells of every start and stop
    }

    @Test
    void answersAtItsAddressAboutWhatItsServicesHold() throws Exception {
        try (LocalEndpoint endpoint =
                LocalEndpoint.builder().webhook(5, "secret").start()) {
            endpoint.crm().deals().add(ACTOR, NewDeal.builder().title("Стулья").build());

            assertThat(endpoint.url().getPath()).isEqualTo("/rest/5/secret/");
            assertThat(call(endpoint, "crm.deal.get", "{\"id\":1}")).contains("Стулья");
            assertThat(endpoint.toString()).doesNotContain("secret");
        }
    }

    @Test
    void listenerMayCloseItInTheMidstOfACall() throws Exception {
        AtomicReference<LocalEndpoint> own = new AtomicReference<>();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        LocalEndpoint endpoint = LocalEndpoint.builder()
                .webhook(1, "secret")
                .crm(crm -> crm.listener(event -> {
                    own.get().close();
                    closed.complete(null);
                }))
                .start();
        own.set(endpoint);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> call(endpoint, "crm.deal.add", "{\"fields\":{\"TITLE\":\"x\"}}"));
        closed.get(1, TimeUnit.MINUTES);
    }

    @Test
    void withoutAWebhookThereIsARandomOne() throws Exception {
        try (LocalEndpoint endpoint = LocalEndpoint.builder().start()) {
            assertThat(endpoint.url().getPath()).matches("/rest/1/[a-z0-9]{16}/");
            assertThat(call(endpoint, "server.time", "{}")).contains("result");
        }
    }

    @Test
    void afterAResetAllIsAsAtTheStartAtTheSameAddress() throws Exception {
        try (LocalEndpoint endpoint = LocalEndpoint.builder()
                .demo()
                .rest(rest -> rest.faults(List.of(Fault.next("scope", refusal()))))
                .start()) {
            URI url = endpoint.url();
            call(endpoint, "crm.deal.delete", "{\"id\":410}");
            assertThat(call(endpoint, "scope", "{}")).contains("QUERY_LIMIT_EXCEEDED");

            endpoint.reset();

            assertThat(endpoint.url()).isEqualTo(url);
            assertThat(call(endpoint, "crm.deal.get", "{\"id\":410}")).contains("result");
            assertThat(endpoint.crm().deals().get(ACTOR, 410).id()).isEqualTo(410);
            assertThat(call(endpoint, "scope", "{}")).contains("QUERY_LIMIT_EXCEEDED");
        }
    }

    @Test
    void aResetThatFailsLeavesAllAsItWas(@TempDir Path folder) throws Exception {
        List<Path> places = new ArrayList<>(List.of(folder.resolve("a.db"), folder.resolve("nowhere/b.db")));
        try (LocalEndpoint endpoint = LocalEndpoint.builder()
                .storage(() -> SqliteStorage.open(places.remove(0)))
                .demo()
                .start()) {
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(endpoint::reset);

            assertThat(call(endpoint, "crm.deal.get", "{\"id\":410}")).contains("result");
        }
    }

    @Test
    void faultsAreOrderedWhileItRuns() throws Exception {
        try (LocalEndpoint endpoint = LocalEndpoint.builder().start()) {
            endpoint.orderFaults(Fault.next("crm.deal.list", refusal()));
            assertThat(call(endpoint, "scope", "{}")).contains("result");
            assertThat(call(endpoint, "crm.deal.list", "{}")).contains("QUERY_LIMIT_EXCEEDED");
            assertThat(call(endpoint, "crm.deal.list", "{}")).contains("result");

            endpoint.orderFaults(Fault.next("crm.deal.list", refusal()));
            endpoint.orderFaults();
            assertThat(call(endpoint, "crm.deal.list", "{}")).contains("result");
        }
    }

    @Test
    void portalFileIsHeardAndChoicesOfTheWireAreStronger(@TempDir Path folder) throws Exception {
        Path portal = Files.writeString(
                folder.resolve("portal.json"),
                "{\"webhooks\":[{\"user\":7,\"code\":\"ofthefile\"}],\"requireHttps\":false,"
                        + "\"faults\":[{\"method\":\"scope\",\"every\":1,\"answer\":\"QUERY_LIMIT_EXCEEDED\"}]}");
        LocalEndpointBuilder builder = LocalEndpoint.builder().portalFile(portal);
        try (LocalEndpoint endpoint = builder.start()) {
            assertThat(endpoint.url().getPath()).isEqualTo("/rest/7/ofthefile/");
            assertThat(call(endpoint, "scope", "{}")).contains("QUERY_LIMIT_EXCEEDED");
        }
        try (LocalEndpoint endpoint =
                builder.rest(rest -> rest.faults(List.of())).start()) {
            assertThat(call(endpoint, "scope", "{}")).contains("result");
        }
    }

    @Test
    void aPortalFileThatRequiresHttpsWithoutItIsRefused(@TempDir Path folder) throws Exception {
        Path portal = Files.writeString(folder.resolve("portal.json"), "{\"requireHttps\":true}");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(LocalEndpoint.builder().portalFile(portal)::start)
                .withMessageContaining("HTTPS");
    }

    @Test
    void httpsHasACertificateOfItsOwn() throws Exception {
        LocalEndpoint endpoint = LocalEndpoint.builder().https().start();
        Path certificate = endpoint.certificate().orElseThrow();
        try (endpoint) {
            String url = endpoint.httpsUrl().orElseThrow().toString();

            assertThat(HttpClientOfTests.trusting(certificate, url)
                            .post("server.time", "{}")
                            .body())
                    .contains("result");
        }
        assertThat(certificate.getParent()).doesNotExist();
    }

    @Test
    void whatCannotStartLeavesNoStoreOpen() throws Exception {
        MemoryStorage storage = new MemoryStorage();
        try (ServerSocket taken = new ServerSocket(0)) {
            LocalEndpointBuilder builder =
                    LocalEndpoint.builder().storage(() -> storage).port(taken.getLocalPort());

            assertThatExceptionOfType(IOException.class).isThrownBy(builder::start);
        }
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> storage.read(StorageReader::referenceData));
    }

    @Test
    void closedItAnswersNoMoreAndIsNotReset() throws Exception {
        LocalEndpoint endpoint = LocalEndpoint.builder().start();
        endpoint.close();

        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> call(endpoint, "scope", "{}"));
        assertThatIllegalStateException().isThrownBy(endpoint::reset);
    }

    private static Fault.Effect refusal() {
        return new Fault.Refusal(ProtocolError.QUERY_LIMIT_EXCEEDED);
    }

    private static String call(LocalEndpoint endpoint, String method, String json) throws IOException {
        try {
            return new HttpClientOfTests(endpoint.url().toString())
                    .post(method, json)
                    .body();
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
