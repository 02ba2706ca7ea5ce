package dev.sdelka.server.transfer;

/** Hears what a file has and an import does not read. */
@FunctionalInterface
public interface Notices {

    /**
     * Hears of one such thing, once.
     *
     * @param notice for people
     */
    void tell(String notice);
}
