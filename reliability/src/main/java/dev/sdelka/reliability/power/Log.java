package dev.sdelka.reliability.power;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A write-ahead log, of which so much is known as is needed to say where its commits end. Source: the file format of SQLite, "The Write-Ahead Log".
 *
 * @param bytes all of it
 */
record Log(ByteBuffer bytes) {

    static final int HEADER = 32;
    static final int FRAME_HEADER = 24;

    private static final int PAGE_SIZE = 8;
    private static final int SALT = 16;
    private static final int SALT_OF_FRAME = 8;
    private static final int PAGES_AFTER_COMMIT = 4;

    static Log of(byte[] bytes) {
        return new Log(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    int length() {
        return bytes.capacity();
    }

    private int frame() {
        return FRAME_HEADER + bytes.getInt(PAGE_SIZE);
    }

    /** Where frames begin, those too that are left over from before the log began anew. */
    List<Integer> frames() {
        List<Integer> frames = new ArrayList<>();
        for (int start = HEADER; start + frame() <= length(); start += frame()) {
            frames.add(start);
        }
        return frames;
    }

    /** Where commits end. */
    List<Integer> commits() {
        List<Integer> ends = new ArrayList<>();
        for (int start : frames()) {
            if (bytes.getLong(start + SALT_OF_FRAME) != bytes.getLong(SALT)) {
                break; // what follows is older
            }
            if (bytes.getInt(start + PAGES_AFTER_COMMIT) != 0) {
                ends.add(start + frame());
            }
        }
        return ends;
    }
}
