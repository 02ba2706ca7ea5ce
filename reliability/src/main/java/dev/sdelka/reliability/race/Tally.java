package dev.sdelka.reliability.race;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what happened, by what it happened to. Thread-safe. */
final class Tally {

    /** What happens. */
    enum Outcome {
        /** A call bound an order to a deal. */
        BOUND,
        /** A call was refused, for the order was bound to the deal already. */
        ALREADY_BOUND,
        /** A call removed a binding. */
        UNBOUND,
        /** A call removed a binding in favour of another. */
        REPLACED,
        /** A listener heard of a binding. */
        HEARD_OF_BINDING,
        /** A listener heard that a binding was gone. */
        HEARD_OF_REMOVAL,
        /** A call added a deal. */
        ADDED,
        /** A call deleted a deal. */
        DELETED,
        /** A call was refused, for what it was about was not there. */
        NOT_THERE,
        /** A call made an order known. */
        REGISTERED
    }

    private final Map<Outcome, Map<String, Integer>> counts = new ConcurrentHashMap<>();

    void count(Outcome outcome, Object what) {
        add(outcome, what.toString(), 1);
    }

    private void add(Outcome outcome, String what, int times) {
        counts.computeIfAbsent(outcome, key -> new ConcurrentHashMap<>()).merge(what, times, Integer::sum);
    }

    /** What an outcome happened to, and how often. */
    Map<String, Integer> of(Outcome outcome) {
        return new TreeMap<>(counts.getOrDefault(outcome, Map.of()));
    }

    /** How often an outcome happened to something. */
    int of(Outcome outcome, Object what) {
        return counts.getOrDefault(outcome, Map.of()).getOrDefault(what.toString(), 0);
    }

    /** How often an outcome happened. */
    int total(Outcome outcome) {
        return of(outcome).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Both together. */
    Tally plus(Tally other) {
        Tally sum = new Tally();
        for (Tally tally : List.of(this, other)) {
            tally.counts.forEach((outcome, byWhat) -> byWhat.forEach((what, times) -> sum.add(outcome, what, times)));
        }
        return sum;
    }

    /** Adds the counts of another process. */
    void addLine(String line) {
        String[] words = line.split(" ", 3);
        add(Outcome.valueOf(words[0]), words[1], Integer.parseInt(words[2]));
    }

    /** What another process can read. */
    String toLines() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((outcome, byWhat) -> byWhat.forEach((what, times) -> lines.append(outcome)
                .append(' ')
                .append(what)
                .append(' ')
                .append(times)
                .append('\n')));
        return lines.toString();
    }
}
