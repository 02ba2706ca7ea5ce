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
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that knows how long a request has been coming in. Jetty closes connections on which nothing comes at all; a sender of
 * one byte a minute would hold one for ever.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLong received = new AtomicLong();
    private volatile long firstByteNanos;

    WatchedEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
    }

    /** The connection below what Jetty hands out, which with HTTPS stands on another. */
    static WatchedEndPoint below(EndPoint endPoint) {
        EndPoint bottom = endPoint;
        while (bottom instanceof EndPoint.Wrapper wrapper) {
            bottom = wrapper.unwrap();
        }
        return (WatchedEndPoint) bottom;
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        int count = super.fill(buffer);
        if (count > 0) {
            if (received.get() == 0) { // before the count, which says that the time is there
                firstByteNanos = System.nanoTime();
            }
            received.addAndGet(count);
        }
        return count;
    }

    /** To be called when a request is whole: what comes from now on is another one. */
    void requestIsWhole() {
        received.set(0);
    }

    void closeIfSlower(SlowestSender slowest, long nowNanos) {
        long bytes = received.get();
        double granted = slowest.patience().toNanos() + bytes * NANOS_PER_SECOND / slowest.bytesPerSecond();
        if (bytes > 0 && nowNanos - firstByteNanos > granted) {
            close(new TimeoutException("the request came too slowly"));
        }
    }
}
