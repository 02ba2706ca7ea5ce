package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import java.time.Duration;

/**
 * What stands behind the ports.
 *
 * @param crm the services
 * @param rest answers requests
 */
record Backend(Crm crm, RestEndpoint rest) implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** A store waits for all that is under way. A query that takes for ever must not keep the program: it loses nothing by being cut. */
    @Override
    public void close() {
        Thread closing = new Thread(crm::close, "sdelka-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            System.getLogger(Backend.class.getName())
                    .log(System.Logger.Level.WARNING, "the store is still at work, and is left as it is");
        }
    }
}
