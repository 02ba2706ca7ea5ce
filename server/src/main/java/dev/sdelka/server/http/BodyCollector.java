package dev.sdelka.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Collects the body of a request as it comes in. Room is made for what has come, never for what a header announces: a header costs
 * its sender nothing. Serves one request.
 */
final class BodyCollector implements BodyReader.Reception {

    private final int maxBytes;
    private final MemoryRoom.Share room;
    private final Consumer<byte[]> whole;
    private final Runnable tooLarge;
    private final Runnable noRoom;
    private final Consumer<Throwable> brokenOff;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BodyCollector(
            int maxBytes,
            MemoryRoom.Share room,
            Consumer<byte[]> whole,
            Runnable tooLarge,
            Runnable noRoom,
            Consumer<Throwable> brokenOff) {
        this.maxBytes = maxBytes;
        this.room = room;
        this.whole = whole;
        this.tooLarge = tooLarge;
        this.noRoom = noRoom;
        this.brokenOff = brokenOff;
    }

    @Override
    public boolean part(ByteBuffer part) {
        if (part.remaining() > maxBytes - bytes.size()) {
            tooLarge.run();
            return false;
        } else if (!room.take(part.remaining())) {
            noRoom.run();
            return false;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
        return true;
    }

    @Override
    public void whole() {
        whole.accept(bytes.toByteArray());
    }

    @Override
    public void brokenOff(Throwable fault) {
        brokenOff.accept(fault);
    }
}
