package dev.sdelka.reliability.damage;

import java.util.Map;
import java.util.TreeMap;

/** What came of damaged files. Used by one thread. */
final class DamageFigures {

    private final Map<String, Integer> files = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    void addFile(String outcome) {
        files.merge(outcome, 1, Integer::sum);
    }

    void addAnswer(String outcome) {
        answers.merge(outcome, 1, Integer::sum);
    }

    /** How many files were opened, or refused as what. */
    Map<String, Integer> files() {
        return files;
    }

    /** How many calls were answered with what. */
    Map<String, Integer> answers() {
        return answers;
    }

    @Override
    public String toString() {
        return "files: " + files + System.lineSeparator() + "calls over those that opened: " + answers;
    }
}
