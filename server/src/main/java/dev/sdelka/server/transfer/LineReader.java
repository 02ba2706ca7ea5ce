package dev.sdelka.server.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, and keeps no more of a line than it may be long. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;

    private final InputStream stream;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long number;
    private boolean isTooLong;

    LineReader(InputStream stream, int maxBytes) {
        this.stream = stream;
        this.maxBytes = maxBytes;
    }

    /** The next line without its end, or null when there is none. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        isTooLong = false;
        boolean hasBegun = false;
        while (fill()) {
            hasBegun = true;
            int lineEnd = position;
            while (lineEnd < end && buffer[lineEnd] != '\n') {
                lineEnd++;
            }
            keep(line, lineEnd);
            position = lineEnd;
            if (lineEnd < end) {
                position++;
                break;
            }
        }
        if (!hasBegun) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    private void keep(ByteArrayOutputStream line, int lineEnd) {
        int length = lineEnd - position;
        if (isTooLong || length > maxBytes - line.size()) {
            isTooLong = true;
            line.reset();
        } else {
            line.write(buffer, position, length);
        }
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(stream.read(buffer, 0, BUFFER), 0);
        }
        return position < end;
    }

    /** The number of the last line, from 1. */
    long number() {
        return number;
    }

    /** Whether the last line was longer than it may be, so that it came empty. */
    boolean isTooLong() {
        return isTooLong;
    }
}
