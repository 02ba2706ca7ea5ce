package dev.sdelka.reliability.trial;

/** Does something when the process is told to end, until it is closed. */
final class Interruption implements AutoCloseable {

    private final Thread hook;
    private volatile boolean isHere;

    /**
     * From now on.
     *
     * @param action what is done, beside the threads that still run
     */
    Interruption(Runnable action) {
        hook = new Thread(() -> {
            isHere = true;
            action.run();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process was told to end. What goes wrong now says nothing: other processes were told, too. */
    boolean isHere() {
        return isHere;
    }

    @Override
    public void close() {
        if (!isHere) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // it came this moment
            }
        }
    }
}
