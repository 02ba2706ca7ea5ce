package dev.sdelka.server.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, and keeps no more of a line than it may be long. */
final class LineReader {

    private static final int BUFFER = 64 * 1024;

    private final String name;
    private final InputStream stream;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long number;
    private boolean isTooLong;
    private boolean isBegun;

    /**
     * A reader.
     *
     * @param name what people call the stream
     * @param stream the lines
     * @param maxBytes how long one may be
     */
    LineReader(String name, InputStream stream, int maxBytes) {
        this.name = name;
        this.stream = stream;
        this.maxBytes = maxBytes;
    }

    /**
     * The next line without its end, or null when there is none.
     *
     * @throws IOException if it cannot be read, or if the stream begins with what is no text in UTF-8
     */
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
            if (!isBegun) {
                isBegun = true;
                requireText();
            }
        }
        return position < end;
    }

    /** No text of JSON in UTF-8 has a zero: only other encodings, and files of other programs, do. */
    private void requireText() throws IOException {
        boolean isUtf16 = end > 1 && (isMark(0xFE, 0xFF) || isMark(0xFF, 0xFE));
        boolean hasZero = false;
        for (int i = 0; i < end; i++) {
            hasZero |= buffer[i] == 0;
        }
        if (isUtf16 || hasZero) {
            throw new IOException(
                    name + " is not written in UTF-8, as JSON lines are; it is UTF-16, or no text at all");
        }
    }

    private boolean isMark(int first, int second) {
        return buffer[0] == (byte) first && buffer[1] == (byte) second;
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
