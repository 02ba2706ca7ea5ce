package dev.sdelka.server.http;

import dev.sdelka.server.http.HttpLimits.SlowestSender;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that knows how long a request has been coming in, and what its headers take. Jetty closes connections on which nothing comes at all; a sender of
 * one byte a minute would hold one for ever.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    static final String NO_ROOM = "there is no room for the headers of the request";

    private final HeaderMeter headers;
    private final AtomicLong received = new AtomicLong();
    private volatile long firstByteNanos;

    WatchedEndPoint(
            SocketChannel channel,
            ManagedSelector selector,
            SelectionKey key,
            Scheduler scheduler,
            HeaderMeter headers) {
        super(channel, selector, key, scheduler);
        this.headers = headers;
    }

    /** The connection below what Jetty hands out, which with HTTPS stands on another. */
    static WatchedEndPoint below(EndPoint endPoint) {
        EndPoint bottom = endPoint;
        while (bottom instanceof EndPoint.Wrapper wrapper) {
            bottom = wrapper.unwrap();
        }
        return (WatchedEndPoint) bottom;
    }

    /** The connection on which a request came. */
    static WatchedEndPoint of(Request request) {
        return below(request.getConnectionMetaData().getConnection().getEndPoint());
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        int count = super.fill(buffer);
        if (count > 0) {
            if (received.get() == 0) { // before the count, which says that the time is there
                firstByteNanos = System.nanoTime();
            }
            received.addAndGet(count);
            int from = buffer.limit() - count;
            if (!(getConnection() instanceof SslConnection) && !hasRoomForHeaders(buffer, from, buffer.limit())) {
                buffer.limit(from); // Jetty would read it before it closes
                throw new IOException(NO_ROOM);
            }
        }
        return count;
    }

    /** Counts what may be headers, in clear; false if there is no room for them, and the connection is being closed. */
    boolean hasRoomForHeaders(ByteBuffer buffer, int from, int to) {
        boolean hasRoom = headers.count(buffer, from, to);
        if (!hasRoom) {
            close(new IOException(NO_ROOM));
        }
        return hasRoom;
    }

    /** To be called when the headers of a request are whole: its body comes next. Who calls gives the room back once it is answered. */
    MemoryRoom.Share headersAreWhole(Request request) {
        return headers.handOver(request.getLength() < 0); // headers may follow a body in chunks alone
    }

    /** To be asked before a body is read; false if it is not to be, for there is no room for headers that may lie behind it. */
    boolean hasRoomBehindHeaders() {
        return headers.hasRoomBehind();
    }

    /** To be called when a part of a body has come, of which others keep account. */
    void bodyHasCome(int bytes) {
        if (!headers.bodyHasCome(bytes)) {
            close(new IOException(NO_ROOM));
        }
    }

    /** To be called when a request is whole: what comes from now on is another one. */
    void requestIsWhole() {
        received.set(0);
        if (!headers.requestIsWhole()) {
            close(new IOException(NO_ROOM));
        }
    }

    /** To be called when a client has shaken hands: its first request may take as long as any. */
    void handshakeIsOver() {
        received.set(0);
    }

    /** To be called when Jetty has let go of the connection: until then what it held takes memory, for longer the more of them end at once. */
    void isGone() {
        headers.close();
    }

    void closeIfSlower(SlowestSender slowest, long nowNanos) {
        long bytes = received.get();
        double granted = slowest.patience().toNanos() + bytes * NANOS_PER_SECOND / slowest.bytesPerSecond();
        if (bytes > 0 && nowNanos - firstByteNanos > granted) {
            close(new TimeoutException("the request came too slowly"));
        }
    }
}
