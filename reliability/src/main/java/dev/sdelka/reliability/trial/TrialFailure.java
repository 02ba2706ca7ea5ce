package dev.sdelka.reliability.trial;

import java.io.Serial;

/** What a trial found: a rule that does not hold. The message says which, and how to see it again. */
public final class TrialFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A rule that does not hold.
     *
     * @param message what was expected and what was there
     */
    public TrialFailure(String message) {
        super(message);
    }

    /**
     * A rule that does not hold.
     *
     * @param message what was expected and what was there
     * @param cause what showed it
     */
    public TrialFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
