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
}
