package dev.sdelka.reliability.workload;

import dev.sdelka.reliability.trial.TrialFailure;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Takes down what a {@link Writer} says, line by line. Used by one thread. */
public final class Transcript {

    private final Ledger ledger;
    private final Consumer<UnitKind> acknowledged;
    private final IntConsumer commits;
    private final Map<Long, Integer> unitsByBatch = new HashMap<>();
    private Phase phase = Phase.STARTING;

    /**
     * Begins with the first line.
     *
     * @param ledger learns of all units
     * @param acknowledged hears of each that is acknowledged
     * @param commits hears how many units of a commit were acknowledged
     */
    public Transcript(Ledger ledger, Consumer<UnitKind> acknowledged, IntConsumer commits) {
        this.ledger = ledger;
        this.acknowledged = acknowledged;
        this.commits = commits;
    }

    /** What the program is doing. */
    public Phase phase() {
        return phase;
    }

    /**
     * Takes down a line.
     *
     * @param line what the program said
     */
    public void line(String line) {
        String[] words = line.split(" ", 3);
        switch (words[0]) {
            case "opening" -> phase = Phase.OPENING;
            case "open" -> {
                phase = Phase.WRITING;
                end(); // batches are numbered anew
            }
            case "start" -> ledger.begun(Integer.parseInt(words[1]), Unit.parse(words[2]));
            case "ack" -> {
                String[] idAndBatch = words[2].split(" ", 2);
                Unit unit = ledger.acknowledged(Integer.parseInt(words[1]), Long.parseLong(idAndBatch[0]));
                acknowledged.accept(unit.kind());
                unitsByBatch.merge(Long.valueOf(idAndBatch[1]), 1, Integer::sum);
            }
            case "closing" -> phase = Phase.CLOSING;
            case "closed" -> phase = Phase.CLOSED;
            default -> throw new TrialFailure("the program said: " + line);
        }
    }

    /** The program said all that it ever will. */
    public void end() {
        unitsByBatch.values().forEach(commits::accept);
        unitsByBatch.clear();
    }
}
