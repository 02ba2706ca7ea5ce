package dev.sdelka.reliability.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Standard output of a program that may be killed: each line is one write to the pipe, which the system takes wholly or not at all, and nothing waits in a buffer.
 * Thread-safe.
 */
public final class LineOutput {

    private final FileOutputStream pipe = new FileOutputStream(FileDescriptor.out);

    /**
     * Writes a line.
     *
     * @param line up to 4,095 bytes, so that lines of several threads do not mix
     */
    public void say(String line) {
        try {
            pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) { // whoever listened is gone
            throw new UncheckedIOException(e);
        }
    }
}
