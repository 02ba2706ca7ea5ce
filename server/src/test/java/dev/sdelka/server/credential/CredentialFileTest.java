package dev.sdelka.server.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks and tokens outlast the program, and their secrets stand nowhere. */
class CredentialFileTest {

    private static final OAuthToken TOKEN = new OAuthToken(
            "app.1",
            7,
            SecretHash.of("access"),
            SecretHash.of("refresh"),
            Instant.ofEpochSecond(1_800_000_000),
            Instant.ofEpochSecond(1_900_000_000),
            Set.of("crm", "user"),
            List.of(new OAuthToken.EarlierAccess(SecretHash.of("earlier"), Instant.ofEpochSecond(1_700_000_000))),
            SecretHash.of("first"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("sdelka.db.credentials.json");
    }

    private CredentialFile open(Webhook... temporary) throws IOException {
        return CredentialFile.open(file, List.of(temporary));
    }

    @Test
    void whatWasUpdatedIsThereWhenTheFileIsOpenedAgain() throws IOException {
        open().update(present -> present.with(Webhook.withAllScopes(1, "secretcode"))
                .with(Webhook.withScopes(2, "other", Set.of("crm")))
                .with(TOKEN));

        Credentials read = open().current();

        assertThat(read.webhook(1, "secretcode")).contains(Webhook.withAllScopes(1, "secretcode"));
        assertThat(read.webhook(2, "other")).contains(Webhook.withScopes(2, "other", Set.of("crm")));
        assertThat(read.tokens()).containsExactly(TOKEN);
        assertThat(read.byAccessToken("access")).contains(new Credentials.Access(TOKEN, TOKEN.accessExpires()));
        assertThat(read.byAccessToken("earlier"))
                .contains(new Credentials.Access(TOKEN, Instant.ofEpochSecond(1_700_000_000)));
        assertThat(read.byRefreshToken("refresh")).contains(TOKEN);
    }

    @Test
    void secretsStandInTheFileAsHashesAndTheFileIsTheOwnersAlone() throws IOException {
        open().update(present ->
                present.with(Webhook.withAllScopes(1, "secretcode")).with(TOKEN));

        assertThat(Files.readString(file))
                .doesNotContain("secretcode", "\"access\"", "\"refresh\"", "\"first\"")
                .contains(SecretHash.of("secretcode").hex());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void temporaryWebhookIsGoodAndNotKept() throws IOException {
        CredentialFile store = open(Webhook.withAllScopes(1, "temporary"));
        store.update(present -> present.with(Webhook.withAllScopes(2, "kept")));

        assertThat(store.current().webhook(1, "temporary")).isPresent();
        assertThat(open().current().webhook(1, "temporary")).isEmpty();
        assertThat(open().current().webhook(2, "kept")).isPresent();
    }

    @Test
    void noFileIsMadeUntilThereIsSomethingToKeep() throws IOException {
        assertThat(open(Webhook.withAllScopes(1, "temporary")).current().webhooks())
                .hasSize(1);

        assertThat(file).doesNotExist();
    }

    @Test
    void updateThatThrowsChangesNothing() throws IOException {
        CredentialFile store = open();
        store.update(present -> present.with(TOKEN));

        assertThatThrownBy(() -> store.update(present -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(open().current().tokens()).containsExactly(TOKEN);
        assertThat(store.current().tokens()).containsExactly(TOKEN);
    }

    @Test
    void updateSeesWhatAnotherServerWrote() throws IOException {
        CredentialFile one = open();
        CredentialFile other = open();
        one.update(present -> present.with(TOKEN));

        Credentials next = other.update(present -> present.with(Webhook.withAllScopes(1, "code")));

        assertThat(next.tokens()).containsExactly(TOKEN);
        assertThat(next.webhooks()).hasSize(1);
    }

    @Test
    void updatesOfManyThreadsAreAllKept() throws Exception {
        CredentialFile store = open();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Credentials>> updates = IntStream.rangeClosed(1, 40)
                    .mapToObj(user -> threads.submit(
                            () -> store.update(present -> present.with(Webhook.withAllScopes(user, "code")))))
                    .toList();
            for (Future<Credentials> update : updates) {
                update.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(open().current().webhooks()).hasSize(40);
    }

    @Test
    void updatesOfTwoServersTakeTurnsAndAreAllKept() throws Exception {
        List<CredentialFile> servers = List.of(open(), open());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Credentials>> updates = IntStream.rangeClosed(1, 60)
                    .mapToObj(user -> threads.submit(() ->
                            servers.get(user % 2).update(present -> present.with(Webhook.withAllScopes(user, "code")))))
                    .toList();
            for (Future<Credentials> update : updates) {
                update.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(open().current().webhooks()).hasSize(60);
    }

    @Test
    void fileThatIsNoneIsRefusedWithItsName() throws IOException {
        for (String content : List.of(
                "", "{", "[]", "{\"version\":2}", "{\"version\":1,\"webhooks\":[{\"user\":0,\"codeHash\":\"x\"}]}")) {
            Files.writeString(file, content);

            assertThatThrownBy(this::open)
                    .as(content)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void updateThatCannotBeWrittenIsAFault() throws IOException {
        CredentialFile store = CredentialFile.open(folder.resolve("none").resolve("x.json"), List.of());

        assertThatThrownBy(() -> store.update(present -> present.with(TOKEN))).isInstanceOf(UncheckedIOException.class);
        assertThat(store.current().tokens()).isEmpty();
    }
}
