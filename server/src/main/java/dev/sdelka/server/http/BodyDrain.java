package dev.sdelka.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.util.Callback;

/**
 * Throws away the rest of a body whose request was refused. Were the connection closed while the client still sends, the client's
 * system would throw away the answer. Serves one request.
 */
final class BodyDrain implements BodyReader.Reception {

    private final Callback done;
    private long left;

    BodyDrain(long maxBytes, Callback done) {
        this.left = maxBytes;
        this.done = done;
    }

    @Override
    public boolean part(ByteBuffer bytes) {
        left -= bytes.remaining();
        if (left < 0) {
            done.succeeded();
        }
        return left >= 0;
    }

    @Override
    public void whole() {
        done.succeeded();
    }

    @Override
    public void brokenOff(Throwable fault) {
        done.failed(fault);
    }
}
