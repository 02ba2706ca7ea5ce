package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.TrialFailure;
import dev.sdelka.reliability.process.JavaProcess;
import dev.sdelka.reliability.workload.Unit;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** One process from its start to its being killed. Used once. */
final class KillRound {

    private static final int KILLED = 128 + 9;

    private final JavaProcess program;
    private final KillMoment moment;
    private final Ledger ledger;
    private final KillFigures figures;
    private final Map<Long, Integer> unitsByBatch = new HashMap<>();
    private Phase phase = Phase.STARTING;
    private int said;

    KillRound(JavaProcess program, KillMoment moment, Ledger ledger, KillFigures figures) {
        this.program = program;
        this.moment = moment;
        this.ledger = ledger;
        this.figures = figures;
    }

    /** Runs the process until it is killed, and takes down all that it said. */
    Phase run() throws IOException, InterruptedException {
        Process process = program.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                takeDown(line);
                if (line.startsWith(moment.line()) && ++said == moment.times()) {
                    LockSupport.parkNanos(moment.nanos());
                    process.toHandle().destroyForcibly(); // SIGKILL; that of Process would close the pipe, too
                }
            }
        } finally {
            process.destroyForcibly();
        }
        countCommits();
        int code = process.waitFor();
        if (code != KILLED) {
            throw new TrialFailure("the program ended by itself with code " + code + ": " + program.errorText());
        }
        return phase;
    }

    private void takeDown(String line) {
        String[] words = line.split(" ", 3);
        switch (words[0]) {
            case "opening" -> phase = Phase.OPENING;
            case "open" -> {
                phase = Phase.WRITING;
                countCommits(); // batches are numbered anew
            }
            case "start" -> ledger.begun(Integer.parseInt(words[1]), Unit.parse(words[2]));
            case "ack" -> {
                String[] idAndBatch = words[2].split(" ", 2);
                Unit unit = ledger.acknowledged(Integer.parseInt(words[1]), Long.parseLong(idAndBatch[0]));
                figures.acknowledged(unit.kind());
                unitsByBatch.merge(Long.valueOf(idAndBatch[1]), 1, Integer::sum);
            }
            case "closing" -> phase = Phase.CLOSING;
            case "closed" -> phase = Phase.CLOSED;
            default -> throw new TrialFailure("the program said: " + line);
        }
    }

    private void countCommits() {
        unitsByBatch.values().forEach(figures::commit);
        unitsByBatch.clear();
    }
}
