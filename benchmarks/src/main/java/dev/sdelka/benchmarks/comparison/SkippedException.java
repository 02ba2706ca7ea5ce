package dev.sdelka.benchmarks.comparison;

/** A comparison cannot be made on this machine. */
public final class SkippedException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * A reason.
     *
     * @param message what is missing, for people
     */
    public SkippedException(String message) {
        super(message);
    }
}
