package dev.sdelka.server.option;

import dev.sdelka.rest.limit.Limits;
import dev.sdelka.server.portal.PortalWebhook;
import java.nio.file.Path;
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
     * The portal file.
     *
     * @return null if there is no such option
     */
    public @Nullable Path portalFile() {
        return portalFile;
    }

    /**
     * The webhooks of the options, which are kept.
     *
     * @return in the order of the command line
     */
    public List<PortalWebhook> webhooks() {
        return webhooks == null
                ? List.of()
                : webhooks.stream().map(WebhookOption::named).toList();
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
    public @Nullable Limits limits() {
        return limits == null ? null : limits.limits();
    }
}
