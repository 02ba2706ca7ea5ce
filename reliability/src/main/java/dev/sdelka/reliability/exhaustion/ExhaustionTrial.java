package dev.sdelka.reliability.exhaustion;

import dev.sdelka.reliability.process.JavaProcess;
import dev.sdelka.reliability.process.SqliteFiles;
import dev.sdelka.reliability.trial.TrialFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A call may break off anywhere for want of stack or memory. Its caller gets the error; nobody else waits for ever or goes without events, nothing is half done, and what was
 * acknowledged is there.
 */
final class ExhaustionTrial {

    private static final List<String> LITTLE_MEMORY = List.of("-Xmx24m");

    private final Path folder;

    /**
     * A trial.
     *
     * @param folder where its files are
     */
    ExhaustionTrial(Path folder) {
        this.folder = folder;
    }

    /**
     * Calls a new store in a file.
     *
     * @param exhaustion what there is none left of
     * @param size how many threads have little stack, or how many calls are to find no memory
     * @return what came of it
     */
    String onFile(Exhaustion exhaustion, int size) throws IOException, InterruptedException {
        Path file = folder.resolve("store.db");
        SqliteFiles.delete(file);
        return run(exhaustion, file.toString(), size);
    }

    /** Calls a new store in memory, the same way. */
    String inMemory(Exhaustion exhaustion, int size) throws IOException, InterruptedException {
        return run(exhaustion, ExhaustedProgram.IN_MEMORY, size);
    }

    private String run(Exhaustion exhaustion, String place, int size) throws IOException, InterruptedException {
        List<String> arguments = List.of(exhaustion.name(), place, String.valueOf(size));
        List<String> machine = exhaustion == Exhaustion.MEMORY ? LITTLE_MEMORY : List.of();
        JavaProcess program = new JavaProcess(folder, List.of(), machine, ExhaustedProgram.class, arguments);
        Process process = program.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new TrialFailure(exhaustion + ": " + said + " " + program.errorText());
            }
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
