package dev.sdelka.reliability.exhaustion;

import java.util.Locale;

/** What there is none left of. */
enum Exhaustion {
    STACK,
    MEMORY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
