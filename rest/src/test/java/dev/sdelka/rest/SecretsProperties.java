package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.rest.credential.Application;
import dev.sdelka.rest.credential.ApplicationCredential;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.parameter.Parameters;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Codes of webhooks, tokens and secrets of clients stand in no answer, no log and no text of a value, wherever they are sent, and whatever fails. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class SecretsProperties {

    /** Where callers put secrets, rightly and wrongly; {@code @} stands for one. */
    private static final List<Sent> PLACES = List.of(
            new Sent("/rest/1/@/crm.deal.list", null, null, ""),
            new Sent("/rest/1/@/crm.deal.add", "x=@", "application/json", "{\"fields\":{}}"),
            new Sent("/rest/1/@/none", null, null, ""),
            new Sent("/rest/1/@", null, null, ""),
            new Sent("/rest/x/@/crm.deal.list", null, null, ""),
            new Sent("/rest/1/%@/crm.deal.list", null, null, ""),
            new Sent("/rest/@", null, null, ""),
            new Sent("/@/1/code/crm.deal.list", null, null, ""),
            new Sent("/rest/crm.deal.list", "auth=@", null, ""),
            new Sent("/rest/crm.deal.list", "auth[@]=@&@", null, ""),
            new Sent("/rest/profile", null, "application/json", "{\"auth\":\"@\"}"),
            new Sent("/rest/profile", null, "application/json", "{\"auth\":@}"),
            new Sent("/rest/profile", null, "application/json", "{\"auth\":\"@\",\"auth\":\"@\"}"),
            new Sent("/rest/profile", null, "application/json", "{\"@\":1,\"@\":1}"),
            new Sent("/rest/profile", null, "application/json", "\"@\""),
            new Sent("/rest/profile", null, "application/json", "@"),
            new Sent("/rest/profile", null, "application/x-www-form-urlencoded", "auth=@&%=\u00ff@"),
            new Sent("/rest/profile", null, "text/@", "@"),
            new Sent("/rest/profile", null, "multipart/form-data; boundary=@", "--@\r\n\r\n@"),
            new Sent("/rest/batch", "auth=@&cmd[0]=profile?auth=@&cmd[1]=@", null, ""),
            new Sent(
                    "/oauth/token/",
                    "grant_type=refresh_token&client_id=app.1&client_secret=@&refresh_token=@",
                    null,
                    ""),
            new Sent("/oauth/token/", "grant_type=@&client_id=@", null, ""),
            new Sent("/oauth/token/", null, "application/json", "{\"refresh_token\":@"));

    private final StringBuilder logged = new StringBuilder();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord log) {
            logged.append(log.getMessage()).append('\n');
            if (log.getThrown() != null) {
                StringWriter trace = new StringWriter();
                log.getThrown().printStackTrace(new PrintWriter(trace));
                logged.append(trace);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final List<Handler> handlers = List.of(root.getHandlers());

    private record Sent(String path, String query, String contentType, String body) {}

    @BeforeTry
    void listenToAll() {
        handlers.forEach(root::removeHandler);
        root.addHandler(collector);
        root.setLevel(Level.ALL);
    }

    @AfterTry
    void listenAsBefore() {
        root.removeHandler(collector);
        handlers.forEach(root::addHandler);
        root.setLevel(level);
    }

    @Property
    @Label(
            "what is sent as a secret is neither answered nor logged, known or not, while the store works and while it fails")
    void secretIsNeitherAnsweredNorLogged(
            @ForAll("secrets") String secret,
            @ForAll("places") Sent sent,
            @ForAll boolean isKnown,
            @ForAll boolean fails) {
        Storage storage = fails ? new BrokenStorage() : new MemoryStorage();
        WireClient client = WireClient.over(storage, StatusProfile.CURRENT, builder -> {
            builder.portal(PortalOfTests.active());
            if (isKnown) {
                builder.credentials(known(secret));
            }
        });

        RestResponse answer = client.handle(
                "POST",
                sent.path.replace("@", secret),
                sent.query == null ? null : sent.query.replace("@", secret),
                sent.contentType == null ? null : sent.contentType.replace("@", secret),
                WireClient.bytes(sent.body.replace("@", secret)));

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain(secret);
        assertThat(logged.toString()).doesNotContain(secret);
        assertThat(String.valueOf(answer.headers())).doesNotContain(secret);
        boolean reachesTheStore = fails && isKnown && sent.equals(PLACES.get(0));
        assertThat(logged.toString().contains("a call failed")).isEqualTo(logged.length() > 0);
        assertThat(!reachesTheStore || logged.length() > 0).isTrue();
    }

    @Property
    @Label("no value that holds a secret, or was made of one, shows it as a text")
    void noValueShowsASecret(@ForAll("secrets") String secret) {
        Webhook webhook = Webhook.withAllScopes(1, secret);
        OAuthToken token = token(secret);
        Application application = new Application(
                1, "app.1", SecretHash.of(secret), "code", 1, "L", true, false, Set.of("crm"), Optional.empty());
        RestRequest request = new RestRequest(
                "GET",
                "/rest/1/" + secret + "/x",
                "auth=" + secret,
                name -> secret,
                WireClient.bytes(secret),
                new RestRequest.Connection("127.0.0.1", false));
        for (Object value : List.of(
                webhook,
                token,
                application,
                request,
                SecretHash.of(secret),
                new ApplicationCredential(token, application),
                new Credentials.Access(token, Instant.EPOCH),
                Credentials.none().with(webhook).with(token),
                known(secret),
                new RequestAddress.WebhookAddress(Optional.of(1L), secret),
                RequestAddress.parse("/rest/1/" + secret + "/x"),
                Parameters.merged(List.of(Map.of("auth", secret))),
                RestEndpoint.builder(WireClient.overMemory().crm()).webhook(webhook))) {
            assertThat(value.toString()).as("%s", value.getClass()).doesNotContain(secret);
        }
    }

    @Property
    @Label("a code that is none is refused without being repeated")
    void codeThatIsNoneIsNotRepeated(@ForAll("secrets") String secret) {
        for (String code : List.of(secret + '/', secret.repeat(20))) {
            assertThat(catchThrowable(() -> Webhook.withAllScopes(1, code)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(secret);
        }
    }

    private static CredentialStore known(String secret) {
        CredentialStore store = CredentialStore.inMemory();
        store.update(present -> present.with(Webhook.withAllScopes(1, secret)).with(token(secret)));
        return store;
    }

    private static OAuthToken token(String secret) {
        return new OAuthToken(
                PortalOfTests.CLIENT,
                1,
                SecretHash.of(secret),
                SecretHash.of(secret),
                WireClient.NOW.plusSeconds(60),
                WireClient.NOW.plusSeconds(60),
                Set.of("crm", "user"),
                List.of(new OAuthToken.EarlierAccess(SecretHash.of(secret), Instant.EPOCH)),
                SecretHash.of(secret));
    }

    @Provide
    Arbitrary<Sent> places() {
        return Arbitraries.of(PLACES);
    }

    /** As long as no chance makes one. */
    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(16)
                .ofMaxLength(40);
    }
}
