package dev.sdelka.reliability.power;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A call of the operating system that changes files, makes them durable, or writes to a pipe. Immutable. */
final class SystemCall {

    /** What calls do. */
    enum Kind {
        /** Opens a file, and makes it if it is not there. */
        CREATE,
        /** Writes at an offset. */
        WRITE,
        /** Writes to standard output. */
        SAY,
        /** Gives a file another length. */
        TRUNCATE,
        /** Removes a name. */
        UNLINK,
        /** Returns once a file or a folder is durable. */
        SYNC
    }

    private final Kind kind;
    private final String path;
    private final long begin;
    private final long end;
    private final long offset;
    private final byte[] data;

    /**
     * A call that succeeded, or was under way when the trace ended.
     *
     * @param path what it did something to
     * @param begin the line of the trace where it began
     * @param end that where it returned; {@code Long.MAX_VALUE} if it did not
     * @param offset where it wrote; for {@code TRUNCATE} the length
     * @param data what it wrote
     */
    SystemCall(Kind kind, String path, long begin, long end, long offset, byte[] data) {
        this.kind = kind;
        this.path = path;
        this.begin = begin;
        this.end = end;
        this.offset = offset;
        this.data = data;
    }

    Kind kind() {
        return kind;
    }

    String path() {
        return path;
    }

    long begin() {
        return begin;
    }

    long end() {
        return end;
    }

    long offset() {
        return offset;
    }

    int length() {
        return data.length;
    }

    ByteBuffer data() {
        return ByteBuffer.wrap(data).asReadOnlyBuffer();
    }

    /** What it said, if it said something: lines without their ends. */
    @Nullable
    String text() {
        return kind == Kind.SAY ? new String(data, StandardCharsets.UTF_8).strip() : null;
    }

    boolean isOf(String file) {
        return path.equals(file);
    }

    @Override
    public String toString() {
        return kind + " of " + path + " at " + offset + ", " + data.length + " bytes, lines " + begin + " to " + end;
    }
}
