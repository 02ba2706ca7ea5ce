package dev.sdelka.reliability.power;

/** What becomes of what was written and not synced when the power fails. */
enum Fate {
    /** Nothing of it reached the disk. */
    LOST,
    /** All of it did. */
    KEPT,
    /** Each write did or did not, in any order. */
    SOME,
    /** Each sector of each write did or did not. */
    TORN
}
