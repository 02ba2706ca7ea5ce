package dev.sdelka.reliability.power;

import dev.sdelka.reliability.power.SystemCall.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes traces for tests: each call begins on a line of its own and returns on the next. */
final class Calls {

    static final Path FILE = Path.of("/folder/store.db");
    static final String LOG = "/folder/store.db-wal";
    static final String FOLDER = "/folder";
    private static final int PAGE = 4096;

    private final List<SystemCall> calls = new ArrayList<>();
    private long line;
    private long logEnd;

    List<SystemCall> list() {
        return calls;
    }

    Calls add(Kind kind, String path, long offset, byte... data) {
        calls.add(new SystemCall(kind, path, ++line, ++line, offset, data));
        return this;
    }

    Calls say(String text) {
        return add(Kind.SAY, "pipe", 0, text.getBytes(StandardCharsets.UTF_8));
    }

    Calls sync(String path) {
        return add(Kind.SYNC, path, 0);
    }

    /** Makes the file and its log, as SQLite does, and opens the store. */
    Calls open() {
        logEnd = Log.HEADER;
        return add(Kind.CREATE, FILE.toString(), 0)
                .add(Kind.WRITE, FILE.toString(), 0, new byte[PAGE])
                .sync(FILE.toString())
                .add(Kind.CREATE, LOG, 0)
                .add(Kind.WRITE, LOG, 0, new byte[Log.HEADER])
                .sync(LOG)
                .sync(FOLDER)
                .say("open");
    }

    /** Writes the frames of a commit. */
    Calls commit(int frames) {
        for (int i = 1; i <= frames; i++) {
            byte[] header = ByteBuffer.allocate(Log.FRAME_HEADER)
                    .putInt(i)
                    .putInt(i == frames ? 9 : 0)
                    .array();
            add(Kind.WRITE, LOG, logEnd, header);
            add(Kind.WRITE, LOG, logEnd + header.length, new byte[PAGE]);
            logEnd += header.length + PAGE;
        }
        return this;
    }
}
