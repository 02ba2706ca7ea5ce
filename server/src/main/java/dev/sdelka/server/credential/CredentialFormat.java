package dev.sdelka.server.credential;

import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.server.json.JsonCursor;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How credentials are written down: as JSON, secrets as hashes. */
final class CredentialFormat {

    private static final int VERSION = 1;
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private CredentialFormat() {}

    static byte[] write(Credentials credentials) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", VERSION);
        document.put(
                "webhooks",
                credentials.webhooks().stream().map(CredentialFormat::fields).toList());
        document.put(
                "tokens",
                credentials.tokens().stream().map(CredentialFormat::fields).toList());
        return new JsonWriter().write(document);
    }

    /** Throws an IllegalArgumentException that says what is wrong. */
    static Credentials read(byte[] bytes) {
        Object value;
        try {
            value = new JsonReader(MAX_BYTES).read(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON", e);
        }
        JsonCursor document = JsonCursor.of(value, Set.of("version", "webhooks", "tokens"));
        if (document.number("version", 1, Integer.MAX_VALUE) != VERSION) {
            throw new IllegalArgumentException("it was written by a newer version");
        }
        List<Webhook> webhooks = new ArrayList<>();
        List<OAuthToken> tokens = new ArrayList<>();
        for (JsonCursor webhook : document.objects("webhooks", Set.of("user", "codeHash", "scopes"))) {
            webhooks.add(new Webhook(
                    webhook.id("user"),
                    hash(webhook, "codeHash"),
                    webhook.has("scopes") ? Optional.of(Set.copyOf(webhook.texts("scopes"))) : Optional.empty()));
        }
        for (JsonCursor token : document.objects(
                "tokens",
                Set.of(
                        "client",
                        "user",
                        "accessHash",
                        "refreshHash",
                        "accessExpires",
                        "refreshExpires",
                        "scopes",
                        "earlier",
                        "origin"))) {
            List<OAuthToken.EarlierAccess> earlier = token.objects("earlier", Set.of("hash", "expires")).stream()
                    .map(access -> new OAuthToken.EarlierAccess(hash(access, "hash"), time(access, "expires")))
                    .toList();
            tokens.add(new OAuthToken(
                    token.text("client"),
                    token.id("user"),
                    hash(token, "accessHash"),
                    hash(token, "refreshHash"),
                    time(token, "accessExpires"),
                    time(token, "refreshExpires"),
                    Set.copyOf(token.texts("scopes")),
                    earlier,
                    hash(token, "origin")));
        }
        return Credentials.none().withAll(webhooks, tokens);
    }

    private static Map<String, @Nullable Object> fields(Webhook webhook) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("user", webhook.userId());
        fields.put("codeHash", webhook.codeHash().hex());
        webhook.scopes().ifPresent(scopes -> fields.put("scopes", sorted(scopes)));
        return fields;
    }

    private static Map<String, @Nullable Object> fields(OAuthToken token) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("client", token.clientId());
        fields.put("user", token.userId());
        fields.put("accessHash", token.accessHash().hex());
        fields.put("refreshHash", token.refreshHash().hex());
        fields.put("accessExpires", token.accessExpires().getEpochSecond());
        fields.put("refreshExpires", token.refreshExpires().getEpochSecond());
        fields.put("scopes", sorted(token.scopes()));
        fields.put(
                "earlier",
                token.earlier().stream()
                        .map(access -> Map.of(
                                "hash",
                                access.hash().hex(),
                                "expires",
                                access.expires().getEpochSecond()))
                        .toList());
        fields.put("origin", token.origin().hex());
        return fields;
    }

    private static List<String> sorted(Set<String> scopes) {
        return List.copyOf(new TreeSet<>(scopes));
    }

    private static SecretHash hash(JsonCursor object, String name) {
        try {
            return SecretHash.parse(object.text(name));
        } catch (IllegalArgumentException e) {
            throw object.wrong(name, "64 hexadecimal digits");
        }
    }

    private static Instant time(JsonCursor object, String name) {
        return Instant.ofEpochSecond(object.number(name, 0, Integer.MAX_VALUE * 100L));
    }
}
