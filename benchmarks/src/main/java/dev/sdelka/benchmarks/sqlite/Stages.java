package dev.sdelka.benchmarks.sqlite;

import java.util.List;

/** Stages that many deals are in, in turn. Used by one thread. */
final class Stages {

    private static final List<String> OFTEN = List.of("EXECUTING", "NEW", "PREPARATION", "WON", "LOSE");

    private int next;

    String next() {
        next = (next + 1) % OFTEN.size();
        return OFTEN.get(next);
    }
}
