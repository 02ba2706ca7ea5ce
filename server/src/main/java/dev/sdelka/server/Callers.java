package dev.sdelka.server;

import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.OAuthToken;
import dev.sdelka.rest.credential.SecretHash;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import dev.sdelka.server.credential.CredentialFile;
import dev.sdelka.server.portal.PortalFile;
import dev.sdelka.server.portal.PortalWebhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call. The webhooks of the portal file are good as long as they stand there; those of whoever starts the endpoint are kept.
 *
 * @param kept webhooks that are kept
 * @param temporary webhooks that end with the endpoint
 * @param tokens each the first pair of a line of the portal file
 * @param address user and code of the webhook whose address is shown
 */
record Callers(List<Webhook> kept, List<Webhook> temporary, List<OAuthToken> tokens, String address) {

    /**
     * Those who may call; a webhook with a random code, if nobody else may.
     *
     * @throws IOException if a webhook is of a user whom the portal file does not name, or nobody may call; the message is for people
     */
    static Callers of(PortalFile portal, List<PortalWebhook> given) throws IOException {
        for (PortalWebhook webhook : given) {
            if (portal.portal().user(webhook.webhook().userId()).isEmpty()) {
                throw new IOException(
                        "user " + webhook.webhook().userId() + " of a webhook is none of the users of the portal file");
            }
        }
        List<PortalWebhook> temporary = new ArrayList<>(portal.webhooks());
        if (given.isEmpty() && temporary.isEmpty()) {
            temporary.add(PortalWebhook.random(someCaller(portal.portal()), new SecureRandom()));
        }
        String address = (given.isEmpty() ? temporary : given).get(0).address();
        return new Callers(webhooks(given), webhooks(temporary), portal.tokens(), address);
    }

    /** Kept in a file if there is one, else they end with the endpoint. */
    CredentialStore open(Optional<Path> file, boolean forgetsEarlier) throws IOException {
        CredentialStore credentials;
        if (file.isPresent()) {
            if (forgetsEarlier) { // a damaged file, too
                Files.deleteIfExists(file.get());
            }
            credentials = CredentialFile.open(file.get(), temporary);
        } else {
            credentials = CredentialStore.inMemory();
            temporary.forEach(webhook -> credentials.update(present -> present.with(webhook)));
        }
        if (!added(credentials.current()).equals(credentials.current())) {
            credentials.update(this::added);
        }
        return credentials;
    }

    /** A pair of tokens that was renewed since is not given again. */
    private Credentials added(Credentials present) {
        Set<SecretHash> renewed = present.tokens().stream()
                .filter(token -> !token.isFirst())
                .map(OAuthToken::origin)
                .collect(Collectors.toSet());
        return present.withAll(
                kept.stream()
                        .filter(webhook -> !present.webhooks().contains(webhook))
                        .toList(),
                tokens.stream()
                        .filter(token -> !renewed.contains(token.origin()))
                        .toList());
    }

    /** User 1, or the first whom the portal file lets call. */
    private static long someCaller(Portal portal) throws IOException {
        if (portal.users().isEmpty()) {
            return 1;
        }
        return portal.users().get().stream()
                .filter(user -> user.isActive() && user.mayUseRest())
                .mapToLong(PortalUser::id)
                .findFirst()
                .orElseThrow(() -> new IOException("the portal file names no user who may call"));
    }

    private static List<Webhook> webhooks(List<PortalWebhook> named) {
        return named.stream().map(PortalWebhook::webhook).toList();
    }

    /** Says nothing of the code. */
    @Override
    public String toString() {
        return "Callers[kept=" + kept + ", temporary=" + temporary + "]";
    }
}
