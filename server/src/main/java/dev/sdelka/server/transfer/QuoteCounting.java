package dev.sdelka.server.transfer;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks, which come in pairs in a file whose cells are all closed. */
final class QuoteCounting extends FilterReader {

    private long quotes;

    QuoteCounting(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        quotes += read == '"' ? 1 : 0;
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        return read;
    }

    /** Whether one of them has no other. */
    boolean isOdd() {
        return quotes % 2 != 0;
    }
}
