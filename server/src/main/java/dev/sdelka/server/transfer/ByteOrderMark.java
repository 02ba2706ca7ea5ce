package dev.sdelka.server.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** The mark that some programs put before texts in UTF-8. */
final class ByteOrderMark {

    private static final byte[] BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /** The stream without the mark, if it begins with one. */
    static InputStream skip(InputStream stream) throws IOException {
        PushbackInputStream result = new PushbackInputStream(stream, BYTES.length);
        byte[] beginning = result.readNBytes(BYTES.length);
        if (!Arrays.equals(beginning, BYTES)) {
            result.unread(beginning);
        }
        return result;
    }
}
