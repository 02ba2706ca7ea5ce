package dev.sdelka.reliability.kill;

import dev.sdelka.reliability.process.JavaProcess;
import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.reliability.workload.Ledger;
import dev.sdelka.reliability.workload.Phase;
import dev.sdelka.reliability.workload.Transcript;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** One process from its start to its being killed. Used once. */
final class KillRound {

    private static final int KILLED = 128 + 9;

    private final JavaProcess program;
    private final KillMoment moment;
    private final Transcript transcript;
    private int said;

    KillRound(JavaProcess program, KillMoment moment, Ledger ledger, KillFigures figures) {
        this.program = program;
        this.moment = moment;
        transcript = new Transcript(ledger, figures::acknowledged, figures::commit);
    }

    /** Runs the process until it is killed, and takes down all that it said. */
    Phase run() throws IOException, InterruptedException {
        Process process = program.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                transcript.line(line);
                if (line.startsWith(moment.line()) && ++said == moment.times()) {
                    LockSupport.parkNanos(moment.nanos());
                    process.toHandle().destroyForcibly(); // SIGKILL; that of Process would close the pipe, too
                }
            }
        } finally {
            process.destroyForcibly();
        }
        transcript.end();
        int code = process.waitFor();
        if (code != KILLED) {
            throw new TrialFailure("the program ended by itself with code " + code + ": " + program.errorText());
        }
        return transcript.phase();
    }
}
