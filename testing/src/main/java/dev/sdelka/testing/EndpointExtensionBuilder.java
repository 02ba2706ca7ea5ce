package dev.sdelka.testing;

import dev.sdelka.Crm;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.server.LocalEndpointBuilder;
import dev.sdelka.storage.Storage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Collects the choices for an {@link EndpointExtension}. Not thread-safe. */
public final class EndpointExtensionBuilder {

    private static final long USER = 1;
    private static final String CODE = "secret";

    private final List<Consumer<LocalEndpointBuilder>> choices = new ArrayList<>();
    private boolean isClockRunning;
    private boolean areCallersNamed;

    EndpointExtensionBuilder() {}

    /**
     * Each test finds the deals and orders that the examples of the portal's reference name, such as the deal 410.
     *
     * @return this
     */
    public EndpointExtensionBuilder demo() {
        return with(LocalEndpointBuilder::demo);
    }

    /**
     * Opens a port for HTTPS, too.
     *
     * @return this
     */
    public EndpointExtensionBuilder https() {
        return with(LocalEndpointBuilder::https);
    }

    /**
     * Which statuses protocol errors come with. Clients that refresh tokens or back off by status need {@link StatusProfile#CURRENT}.
     *
     * @param profile by default {@link StatusProfile#SEED}
     * @return this
     */
    public EndpointExtensionBuilder statusProfile(StatusProfile profile) {
        return rest(rest -> rest.statusProfile(profile));
    }

    /**
     * How much callers may ask for.
     *
     * @param limits by default {@link Limits#off}
     * @return this
     */
    public EndpointExtensionBuilder limits(Limits limits) {
        return rest(rest -> rest.limits(limits));
    }

    /**
     * Users and their rights, webhooks, applications and tokens, plan, state, limits and faults: a file as {@code docs/portal-file.md} describes it. Its first
     * webhook stands in the address; a random one, if it has none.
     *
     * @param portalFile by default everybody may do everything
     * @return this
     */
    public EndpointExtensionBuilder portalFile(Path portalFile) {
        areCallersNamed = true;
        return with(endpoint -> endpoint.portalFile(portalFile));
    }

    /**
     * Somebody who may call all methods; may be repeated. The first stands in the address.
     *
     * @param userId on whose behalf calls are made, above zero
     * @param code the secret: 1 to 128 letters, digits, hyphens and underscores; by default {@code secret} of user 1
     * @return this
     */
    public EndpointExtensionBuilder webhook(long userId, String code) {
        areCallersNamed = true;
        return with(endpoint -> endpoint.webhook(userId, code));
    }

    /**
     * Lets the clock run on, from {@link TestCrm#START} in each test. Clients that wait for time to pass need it; what tests see of times is no longer always the same.
     *
     * @return this
     */
    public EndpointExtensionBuilder runningClock() {
        isClockRunning = true;
        return this;
    }

    /**
     * Where deals are kept.
     *
     * @param storage opens the store of a test, called for each; by default an empty one in memory
     * @return this
     */
    public EndpointExtensionBuilder storage(Supplier<? extends Storage> storage) {
        return with(endpoint -> endpoint.storage(storage));
    }

    /**
     * More choices of the services, such as who may do what, or {@code crm.orderDirectory(id -> id == 5125)}, for by default every order exists.
     *
     * @param choice called for each test
     * @return this
     */
    public EndpointExtensionBuilder crm(Consumer<Crm.Builder> choice) {
        return with(endpoint -> endpoint.crm(choice));
    }

    /**
     * More choices of the wire, such as methods of one's own.
     *
     * @param choice called for each test
     * @return this
     */
    public EndpointExtensionBuilder rest(Consumer<RestEndpoint.Builder> choice) {
        return with(endpoint -> endpoint.rest(choice));
    }

    /**
     * The extension.
     *
     * @return to be kept in a field with {@code @RegisterExtension}
     */
    public EndpointExtension build() {
        return new EndpointExtension(this);
    }

    MutableClock clock() {
        return isClockRunning ? MutableClock.running(TestCrm.START, TestCrm.ZONE) : TestCrm.clock();
    }

    /** What was chosen so far, for any number of endpoints. */
    List<Consumer<LocalEndpointBuilder>> choices() {
        List<Consumer<LocalEndpointBuilder>> all = new ArrayList<>(choices);
        all.add(0, endpoint -> endpoint.crm(crm -> crm.orderDirectory(OrderDirectory.any())));
        if (!areCallersNamed) {
            all.add(endpoint -> endpoint.webhook(USER, CODE));
        }
        return all;
    }

    private EndpointExtensionBuilder with(Consumer<LocalEndpointBuilder> choice) {
        choices.add(choice);
        return this;
    }
}
