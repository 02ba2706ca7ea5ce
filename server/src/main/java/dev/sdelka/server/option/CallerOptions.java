package dev.sdelka.server.option;

import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalUser;
import dev.sdelka.server.portal.PortalFile;
import dev.sdelka.server.portal.PortalWebhook;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options about who may call, and how much. */
public final class CallerOptions {

    @Option(
            names = "--webhook",
            paramLabel = "USER:CODE[:scope,...]",
            converter = WebhookOption.Converter.class,
            description = "Who may call, from now on: kept as a hash beside the store; may be repeated."
                    + " Default: a random code for user 1, all scopes, good until the program ends")
    private @Nullable List<WebhookOption> webhooks;

    @Option(
            names = "--forget-credentials",
            description = "Forget the webhooks and tokens that are kept from earlier starts.")
    private boolean forgetsCredentials;

    @Option(
            names = "--portal",
            paramLabel = "FILE",
            description =
                    "Users and their rights, webhooks, applications, tokens, plan, state, limits and faults, in JSON.")
    private @Nullable Path portalFile;

    @Option(
            names = "--limits",
            paramLabel = "standard|enterprise|off",
            description = "How much callers may ask for. Default: off, or what the portal file says")
    private @Nullable LimitsOption limits;

    /** Set by the command line's parser. */
    public CallerOptions() {}

    /**
     * What the portal file says.
     *
     * @param now from when on the life of tokens counts
     * @return a portal that is open to everybody if there is no file
     * @throws IOException if it cannot be read, or is wrong; the message is for people
     */
    public PortalFile portal(Instant now) throws IOException {
        return portalFile == null ? PortalFile.none() : PortalFile.read(portalFile, now);
    }

    /**
     * Whether what is kept from earlier starts is forgotten.
     *
     * @return true if so
     */
    public boolean forgetsCredentials() {
        return forgetsCredentials;
    }

    /**
     * How much callers may ask for.
     *
     * @return null if there is no such option
     */
    public @Nullable LimitsOption limits() {
        return limits;
    }

    /**
     * Who may call. The webhooks of the portal file are good as long as they stand there; those of the options are kept.
     *
     * @param portal may name webhooks, too
     * @return the first is the one whose address is shown
     * @throws IOException if a webhook is of a user whom the portal file does not name, or nobody may call; the message is for people
     */
    public Callers callers(PortalFile portal) throws IOException {
        List<PortalWebhook> kept = webhooks == null
                ? List.of()
                : webhooks.stream().map(WebhookOption::named).toList();
        for (PortalWebhook webhook : kept) {
            if (portal.portal().user(webhook.webhook().userId()).isEmpty()) {
                throw new IOException(
                        "user " + webhook.webhook().userId() + " of --webhook is none of the users of the portal file");
            }
        }
        List<PortalWebhook> temporary = new ArrayList<>(portal.webhooks());
        if (kept.isEmpty() && temporary.isEmpty()) {
            temporary.add(WebhookOption.random(someCaller(portal.portal()), new SecureRandom()));
        }
        String address = (kept.isEmpty() ? temporary : kept).get(0).address();
        return new Callers(webhooks(kept), webhooks(temporary), address);
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

    /**
     * Who may call.
     *
     * @param kept webhooks that are kept
     * @param temporary webhooks that end with the program
     * @param address user and code of the one whose address is shown
     */
    public record Callers(List<Webhook> kept, List<Webhook> temporary, String address) {

        /** Says nothing of the code. */
        @Override
        public String toString() {
            return "Callers[kept=" + kept + ", temporary=" + temporary + "]";
        }
    }
}
