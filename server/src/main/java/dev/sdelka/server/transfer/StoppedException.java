package dev.sdelka.server.transfer;

import java.io.IOException;
import java.io.Serial;

/** A strict import met a row that is not as it must be. It was told of. */
final class StoppedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("stopped at the first bad row");
    }
}
