package dev.sdelka.reliability.fuzz;

/** A place where input comes in. Not thread-safe: it is put back to where it began after each input. */
public interface Target {

    /**
     * Takes an input. Nothing of it is left behind, so that every input can be tried alone.
     *
     * @param input any bytes
     * @throws AssertionError if what came of it is not what must come of any input
     */
    void run(byte[] input);
}
