package dev.sdelka.server.http;

import dev.sdelka.server.http.HttpLimits.SlowestSender;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A listener that closes the connections of those who send too slowly, or headers for which there is no room. */
final class WatchedConnector extends ServerConnector {

    private static final int ACCEPTORS = 1;
    private static final int MOST_SELECTORS = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SlowestSender slowestSender;
    private final MemoryRoom headerRoom;
    private Optional<Rounds> rounds = Optional.empty();

    WatchedConnector(
            Server server,
            Executor threads,
            SlowestSender slowestSender,
            MemoryRoom headerRoom,
            ConnectionFactory... factories) {
        super(server, threads, null, null, ACCEPTORS, selectors(), factories);
        this.slowestSender = slowestSender;
        this.headerRoom = headerRoom;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        rounds = Optional.of(Rounds.start("sdelka-watch", PAUSE, this::round));
    }

    @Override
    protected void doStop() throws Exception {
        rounds.ifPresent(Rounds::close);
        super.doStop();
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        WatchedEndPoint endPoint =
                new WatchedEndPoint(channel, selector, key, getScheduler(), new HeaderMeter(headerRoom));
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }

    @Override
    protected void onEndPointClosed(EndPoint endPoint) {
        super.onEndPointClosed(endPoint);
        WatchedEndPoint.below(endPoint).isGone();
    }

    /** One round over all connections costs less than a clock for each. */
    private void round() {
        long now = System.nanoTime();
        for (EndPoint endPoint : getConnectedEndPoints()) {
            WatchedEndPoint.below(endPoint).closeIfSlower(slowestSender, now);
        }
    }

    private static int selectors() {
        return Math.max(1, Math.min(MOST_SELECTORS, Runtime.getRuntime().availableProcessors() / 2));
    }
}
