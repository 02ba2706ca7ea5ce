package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import java.io.IOException;

/** What stands behind the ports at the moment. Thread-safe. */
final class CurrentBackend implements AutoCloseable {

    private final BackendOpener opener;
    private volatile Backend backend;
    private boolean isClosed;

    CurrentBackend(BackendOpener opener) throws IOException {
        this.opener = opener;
        backend = opener.open();
    }

    Crm crm() {
        return backend.crm();
    }

    RestEndpoint rest() {
        return backend.rest();
    }

    /** Puts another in its place, which knows nothing of what happened. */
    synchronized void reset() throws IOException {
        if (isClosed) {
            throw new IllegalStateException("the endpoint is closed");
        }
        Backend before = backend;
        backend = opener.open();
        before.close();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        backend.close();
    }
}
