package dev.sdelka.server.http;

import dev.sdelka.server.http.HttpLimits.SlowestSender;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A listener that closes the connections of those who send too slowly. */
final class WatchedConnector extends ServerConnector {

    private static final int ACCEPTORS = 1;
    private static final int MOST_SELECTORS = 4;
    private static final long ROUND_SECONDS = 1;

    private final SlowestSender slowestSender;

    WatchedConnector(Server server, SlowestSender slowestSender, ConnectionFactory... factories) {
        super(server, null, null, null, ACCEPTORS, selectors(), factories);
        this.slowestSender = slowestSender;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        scheduleRound();
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        WatchedEndPoint endPoint = new WatchedEndPoint(channel, selector, key, getScheduler());
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }

    private void scheduleRound() {
        getScheduler().schedule(this::round, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    /** One round over all connections costs less than a clock for each. */
    private void round() {
        if (isRunning()) {
            long now = System.nanoTime();
            for (EndPoint endPoint : getConnectedEndPoints()) {
                WatchedEndPoint.below(endPoint).closeIfSlower(slowestSender, now);
            }
            scheduleRound();
        }
    }

    private static int selectors() {
        return Math.max(1, Math.min(MOST_SELECTORS, Runtime.getRuntime().availableProcessors() / 2));
    }
}
