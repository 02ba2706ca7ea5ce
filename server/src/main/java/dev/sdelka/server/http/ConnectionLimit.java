package dev.sdelka.server.http;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;

/**
 * Closes connections beyond the limit as soon as they are there. Jetty's own limit stops accepting instead, and then those who come
 * wait without a word.
 */
final class ConnectionLimit extends NetworkConnectionLimit {

    private ConnectionLimit(int maxConnections, Connector... connectors) {
        super(maxConnections, connectors);
    }

    /** Sets a limit for all connections of a server, and half of it for those that are encrypted: each takes several times the memory. */
    static void set(int maxConnections, Listeners listeners, Server server) {
        server.addBean(new ConnectionLimit(maxConnections, server.getConnectors()));
        listeners
                .https()
                .ifPresent(https -> server.addBean(new ConnectionLimit(Math.max(1, maxConnections / 2), https)));
    }

    @Override
    protected void limit() {
        // goes on accepting, for only what was accepted can be closed
    }

    @Override
    protected void unlimit() {
        // has not stopped accepting
    }
}
