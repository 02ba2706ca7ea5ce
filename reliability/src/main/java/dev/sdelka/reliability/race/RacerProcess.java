package dev.sdelka.reliability.race;

import dev.sdelka.reliability.process.JavaProcess;
import dev.sdelka.reliability.trial.TrialFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Racer} in a process of its own. */
final class RacerProcess {

    private final JavaProcess program;
    private final Process process;
    private final BufferedReader output;
    private final OutputStream input;

    private RacerProcess(JavaProcess program, Process process) {
        this.program = program;
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
        input = process.getOutputStream();
    }

    static RacerProcess start(Path place, List<String> arguments) throws IOException {
        JavaProcess program = new JavaProcess(place, List.of(), Racer.class, arguments);
        return new RacerProcess(program, program.start());
    }

    void awaitReady() throws IOException, InterruptedException {
        String line = output.readLine();
        if (!"ready".equals(line)) {
            throw failure(line);
        }
    }

    void go(String line) throws IOException {
        input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    /** Takes down what happened. */
    void awaitDone(Tally tally) throws IOException, InterruptedException {
        for (String line = output.readLine(); !"done".equals(line); line = output.readLine()) {
            if (line == null) {
                throw failure(line);
            }
            tally.addLine(line);
        }
    }

    private TrialFailure failure(@Nullable String line) throws IOException, InterruptedException {
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return new TrialFailure(
                "a process said " + line + " and ended with code " + process.waitFor() + ": " + program.errorText());
    }

    void end() {
        process.destroyForcibly();
    }
}
