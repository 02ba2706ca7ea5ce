package dev.sdelka.reliability.power;

import dev.sdelka.reliability.power.SystemCall.Kind;
import java.util.Arrays;
import java.util.Random;

/** The bytes of a file, to which calls are applied wholly or in part. Used by one thread. */
final class FileImage {

    private static final int SECTOR = 512;

    private byte[] bytes = new byte[SECTOR];
    private int length;

    FileImage copy() {
        FileImage copy = new FileImage();
        copy.bytes = bytes.clone();
        copy.length = length;
        return copy;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Applies a write, or a change of the length. */
    void apply(SystemCall call) {
        int offset = Math.toIntExact(call.offset());
        if (call.kind() == Kind.TRUNCATE) {
            resize(offset);
        } else {
            resize(Math.max(length, offset + call.length()));
            call.data().get(bytes, offset, call.length());
        }
    }

    /** Applies a write by its sectors: each reaches the file or not. */
    void applySectors(SystemCall call, Random random) {
        int offset = Math.toIntExact(call.offset());
        int end = offset + call.length();
        resize(Math.max(length, end));
        for (int from = offset; from < end; ) {
            int to = Math.min(end, (from / SECTOR + 1) * SECTOR);
            if (random.nextBoolean()) {
                call.data().get(from - offset, bytes, from, to - from);
            }
            from = to;
        }
    }

    private void resize(int newLength) {
        if (newLength > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(newLength, 2 * bytes.length));
        } else if (newLength < length) {
            Arrays.fill(bytes, newLength, length, (byte) 0);
        }
        length = newLength;
    }
}
