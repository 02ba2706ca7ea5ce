package dev.sdelka.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;

/** Reads the body of a request as it comes in, without holding a thread. Serves one request. */
final class BodyReader implements Invocable.Task {

    private final Request request;
    private final Reception reception;

    /** What becomes of a body. One of the methods is the last that is called. */
    interface Reception {

        /** Takes the next part; false if nothing more is to be read. */
        boolean part(ByteBuffer bytes);

        void whole();

        void brokenOff(Throwable fault);
    }

    BodyReader(Request request, Reception reception) {
        this.request = request;
        this.reception = reception;
    }

    /** Begins to read, and is called again by Jetty whenever more has come. */
    @Override
    public void run() {
        boolean goesOn = true;
        while (goesOn) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                goesOn = false;
            } else {
                goesOn = taken(chunk);
            }
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    private boolean taken(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            reception.brokenOff(chunk.getFailure());
            return false;
        }
        boolean last = chunk.isLast();
        if (chunk.hasRemaining()) {
            WatchedEndPoint.of(request).bodyHasCome(chunk.remaining());
        }
        boolean wanted = !chunk.hasRemaining() || reception.part(chunk.getByteBuffer());
        chunk.release();
        if (wanted && last) {
            reception.whole();
        }
        return wanted && !last;
    }
}
