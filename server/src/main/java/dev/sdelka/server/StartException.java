package dev.sdelka.server;

import java.io.IOException;
import java.io.Serial;

/** The server cannot start, for a reason that whoever started it can do something about. */
final class StartException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The fault's message must be one line, for people. */
    StartException(IOException fault) {
        super(fault.getMessage(), fault);
    }

    /** Memory was used up, which more of it mends. */
    static StartException outOfMemory(OutOfMemoryError fault, String otherwise) {
        String advice = "the memory is used up: give Java more of it (java -Xmx1g -jar …)";
        return new StartException(new IOException(advice + otherwise, fault));
    }
}
