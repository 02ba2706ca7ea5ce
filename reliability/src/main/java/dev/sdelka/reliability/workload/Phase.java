package dev.sdelka.reliability.workload;

/** What a {@link Writer} is doing. */
public enum Phase {
    /** It had not begun to open the store. */
    STARTING,
    /** It opened the store. */
    OPENING,
    /** It wrote. */
    WRITING,
    /** It closed the store. */
    CLOSING,
    /** It had closed the store, and was about to open it again. */
    CLOSED
}
