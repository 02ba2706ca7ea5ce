package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.server.http.HttpServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A server that answers calls, and all that it stands on.
 *
 * @param crm the services
 * @param http the open ports
 * @param addresses where to call, each with the slash before the method
 * @param ownCertificate what clients must trust that use HTTPS; empty if they need no such file
 * @param folder a folder that ends with the program; empty if there is none
 */
record RunningPortal(
        Crm crm,
        HttpServer http,
        List<String> addresses,
        Optional<Path> ownCertificate,
        Optional<TemporaryFolder> folder)
        implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** A store waits for all that is under way. A query that takes for ever must not keep the program: it loses nothing by being cut. */
    private void closeStore() {
        Thread closing = new Thread(crm::close, "sdelka-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            System.getLogger(RunningPortal.class.getName())
                    .log(System.Logger.Level.WARNING, "the store is still at work, and is left as it is");
        }
    }

    /** Says nothing of the addresses, in which secrets stand. */
    @Override
    public String toString() {
        return "RunningPortal";
    }

    /** Finishes the calls under way, then closes the store. */
    @Override
    public void close() {
        http.close();
        closeStore();
        folder.ifPresent(TemporaryFolder::close);
    }
}
