package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.server.portal.PortalFile;
import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Opens a store and what stands on it, any number of times. What was opened is closed if a later step fails.
 *
 * @param storage opens the store
 * @param isDemo whether an empty store is filled with examples
 * @param clock the portal's
 * @param portal what the portal file says
 * @param credentials where webhooks and tokens are kept
 * @param crmChoices what else is chosen of the services
 * @param restChoices what else is chosen of the wire; stronger than the portal file
 */
record BackendOpener(
        Supplier<? extends Storage> storage,
        boolean isDemo,
        Clock clock,
        PortalFile portal,
        CredentialsOpener credentials,
        List<Consumer<Crm.Builder>> crmChoices,
        List<Consumer<RestEndpoint.Builder>> restChoices) {

    Backend open() throws IOException {
        Storage opened = storage.get();
        try {
            if (isDemo) {
                loadDemo(opened);
            }
            Crm crm = crm(opened);
            return new Backend(crm, rest(crm));
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static void loadDemo(Storage opened) {
        if (!DemoPortal.load(opened)) {
            System.getLogger(BackendOpener.class.getName())
                    .log(System.Logger.Level.INFO, "the examples are not added, for the store is not empty");
        }
    }

    private Crm crm(Storage opened) {
        Crm.Builder builder = Crm.builder(opened).clock(clock);
        portal.rights().ifPresent(rights -> builder.accessPolicy(rights).userDirectory(rights));
        crmChoices.forEach(choice -> choice.accept(builder));
        return builder.build();
    }

    private RestEndpoint rest(Crm crm) throws IOException {
        RestEndpoint.Builder builder = RestEndpoint.builder(crm)
                .credentials(credentials.open())
                .portal(portal.portal())
                .limits(portal.limits().orElse(Limits.off()))
                .faults(portal.faults())
                .requiresHttps(portal.requiresHttps());
        restChoices.forEach(choice -> choice.accept(builder));
        return builder.build();
    }
}
