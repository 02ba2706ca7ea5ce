package dev.sdelka.server.option;

import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.storage.Storage;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options about deals: where they are kept, and by which rules. */
public final class StoreOptions {

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--demo",
            description = "Fill an empty store with the deals and orders of the reference's examples.")
    private boolean demo;

    @Option(
            names = "--orders",
            paramLabel = "registered|any",
            defaultValue = "registered",
            description = "Which orders exist: those registered in the store, or any. Default: ${DEFAULT-VALUE}")
    private OrdersOption orders = OrdersOption.registered;

    @Option(
            names = "--status-profile",
            paramLabel = "seed|current",
            defaultValue = "seed",
            description = "HTTP statuses of protocol errors: of the founding document or of the current reference."
                    + " Default: ${DEFAULT-VALUE}")
    private StatusProfileOption statusProfile = StatusProfileOption.seed;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description =
                    "The portal's time zone, such as Europe/Moscow or +02:00. Default: the system's, +02:00 with --demo")
    private @Nullable ZoneId zone;

    /** Set by the command line's parser. */
    public StoreOptions() {}

    /**
     * Opens the store.
     *
     * @return the store
     * @throws dev.sdelka.storage.StorageException if it cannot be opened
     */
    public Storage open() {
        return place.open();
    }

    /**
     * The file of the store.
     *
     * @return empty if it is in memory
     */
    public Optional<Path> file() {
        return place.file();
    }

    /**
     * Whether an empty store is filled with examples.
     *
     * @return true if so
     */
    public boolean isDemo() {
        return demo;
    }

    /**
     * Which orders exist.
     *
     * @return the choice
     */
    public OrdersOption orders() {
        return orders;
    }

    /**
     * Which statuses protocol errors come with.
     *
     * @return the choice
     */
    public StatusProfile statusProfile() {
        return statusProfile.profile();
    }

    /**
     * The portal's time zone.
     *
     * @return the choice
     */
    public ZoneId zone() {
        if (zone != null) {
            return zone;
        }
        return demo ? DemoPortal.ZONE : ZoneId.systemDefault();
    }
}
