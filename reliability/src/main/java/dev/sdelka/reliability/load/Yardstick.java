package dev.sdelka.reliability.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A call that never changes: writes a page to a file of its own and waits for the disk. When it takes longer, the machine has become slower, not the store.
 * Used by one thread.
 */
final class Yardstick implements AutoCloseable {

    static final String NAME = "yardstick (a page to the disk)";

    private static final int PAGE = 4096;

    private final FileChannel channel;
    private final ByteBuffer page = ByteBuffer.allocate(PAGE);

    /**
     * A yardstick.
     *
     * @param file made, and removed when it is closed
     */
    Yardstick(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** How long the call took, in nanoseconds. */
    long measure() throws IOException {
        long start = System.nanoTime();
        channel.write(page.clear(), 0);
        channel.force(false);
        return System.nanoTime() - start;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
