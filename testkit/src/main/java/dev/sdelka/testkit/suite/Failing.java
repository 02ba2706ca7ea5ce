package dev.sdelka.testkit.suite;

/** Throws what a test wants thrown. */
final class Failing {

    private Failing() {}

    /** Throws anything, checked or not. Has a result so that a unit of work can end with it. */
    static <X extends Exception> Boolean raise(Throwable throwable) throws X {
        if (throwable instanceof Error error) {
            throw error;
        }
        @SuppressWarnings("unchecked") // the one who catches takes any throwable
        X exception = (X) throwable;
        throw exception;
    }
}
