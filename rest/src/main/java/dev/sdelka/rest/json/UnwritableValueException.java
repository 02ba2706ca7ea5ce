package dev.sdelka.rest.json;

import java.io.Serial;

/** A value has a part for which JSON has no form. */
public final class UnwritableValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnwritableValueException(String message) {
        super(message);
    }
}
