package dev.sdelka.server.http;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;

/**
 * Closes connections beyond the limit as soon as they are there. Jetty's own limit stops accepting instead, and then those who come
 * wait without a word.
 */
final class ConnectionLimit extends NetworkConnectionLimit {

    ConnectionLimit(int maxConnections, Connector... connectors) {
        super(maxConnections, connectors);
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
