package dev.sdelka.testkit.suite;

/** What a store may offer or not. A fixture declares it; the suites test what is declared, and that what is not declared is not there. */
public enum Capability {
    /** What was written is there after the store was closed and opened again. A store without it is empty then. */
    PERSISTENT,

    /** Rule [DU-2]: {@link dev.sdelka.storage.Storage#survivesPowerLoss} says yes. Goes with {@link #PERSISTENT} alone. */
    SURVIVES_POWER_LOSS,

    /**
     * Rule [SH-1]: a place may be opened again while it is open, by this process or another, and both are one store. Without it the second opening is refused by a {@link
     * dev.sdelka.storage.StorageException} of the kind {@code BUSY}, or gives another store.
     */
    SHARED
}
