package dev.sdelka.reliability.exhaustion;

import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.trial.WholeNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Breaks calls off for want of stack or memory, see {@link ExhaustionTrial}. */
@Command(
        name = "exhaustion",
        description =
                "Calls break off for want of stack or memory; nobody else waits for ever, and nothing is half done.",
        showDefaultValues = true)
public final class ExhaustionCommand implements Callable<Integer> {

    @Option(
            names = "--threads",
            description = "threads with little stack, one after the other",
            defaultValue = "200",
            converter = WholeNumber.FromOne.class)
    private int threads;

    @Option(
            names = "--calls",
            description = "calls that find no memory",
            defaultValue = "1000",
            converter = WholeNumber.FromOne.class)
    private int calls;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public ExhaustionCommand() {}

    @Override
    public Integer call() {
        return options.run(threads + " threads with little stack, " + calls + " calls that find no memory", this::run);
    }

    private String run(Path folder) throws IOException, InterruptedException {
        ExhaustionTrial trial = new ExhaustionTrial(folder);
        for (Exhaustion exhaustion : Exhaustion.values()) {
            int size = exhaustion == Exhaustion.STACK ? threads : calls;
            options.out().println("no " + exhaustion + ", store in a file: " + trial.onFile(exhaustion, size));
            options.out().println("no " + exhaustion + ", store in memory: " + trial.inMemory(exhaustion, size));
        }
        return "what was acknowledged is there, nothing is half done, nobody waits for ever";
    }
}
