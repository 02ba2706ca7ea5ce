package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.workload.Ledger;
import dev.sdelka.reliability.workload.Phase;
import dev.sdelka.reliability.workload.UnitKind;
import java.util.EnumMap;
import java.util.Map;

/** What a trial of kills did. Used by one thread. */
final class KillFigures {

    private final Map<Phase, Integer> kills = new EnumMap<>(Phase.class);
    private final Map<UnitKind, Integer> acknowledged = new EnumMap<>(UnitKind.class);
    private int files;
    private int oldFiles;
    private int logs;
    private int there;
    private int absent;
    private int commits;
    private int sharedCommits;
    private int largestCommit;

    /** Another file begins. */
    void file(boolean isOld) {
        files++;
        oldFiles += isOld ? 1 : 0;
    }

    /** A process was killed, and left a log behind or not. */
    void kill(Phase phase, boolean isLogLeft) {
        kills.merge(phase, 1, Integer::sum);
        logs += isLogLeft ? 1 : 0;
    }

    void acknowledged(UnitKind kind) {
        acknowledged.merge(kind, 1, Integer::sum);
    }

    /** Some units were acknowledged that had been committed together. */
    void commit(int units) {
        commits++;
        sharedCommits += units > 1 ? 1 : 0;
        largestCommit = Math.max(largestCommit, units);
    }

    void inDoubt(Ledger.InDoubt units) {
        there += units.there();
        absent += units.absent();
    }

    int kills() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    int acknowledged() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    int sharedCommits() {
        return sharedCommits;
    }

    int files() {
        return files;
    }

    /** For people. */
    @Override
    public String toString() {
        return kills() + " kills of processes on " + files + " files, " + oldFiles + " of the first schema: " + kills
                + ", " + logs + " left a log\n"
                + acknowledged() + " units acknowledged and there: " + acknowledged + "\n"
                + (there + absent) + " units in doubt: " + there + " there, " + absent + " not there, none by half\n"
                + commits + " commits, " + sharedCommits + " of them of several units, " + largestCommit + " at most";
    }
}
