package dev.sdelka.reliability.damage;

import dev.sdelka.reliability.trial.TrialOptions;
import dev.sdelka.reliability.trial.WholeNumber;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Damages files, see {@link DamageTrial}. */
@Command(
        name = "damage",
        description = "Files are damaged at random; opening and using them must end in a fault that says what to do.",
        showDefaultValues = true)
public final class DamageCommand implements Callable<Integer> {

    private static final int FILES_OF_A_REPORT = 1_000;

    /** What fails inside is logged, each time with its trace. */
    private static final Logger FAULTS = Logger.getLogger("dev.sdelka.rest.error.WireError");

    @Option(names = "--files", description = "how many", defaultValue = "10000", converter = WholeNumber.FromOne.class)
    private int files;

    @Mixin
    private TrialOptions options;

    /** Used by the command line's parser. */
    @SuppressWarnings("NullAway.Init") // the parser sets the fields
    public DamageCommand() {}

    @Override
    public Integer call() {
        return options.run(files + " damaged files", this::run);
    }

    private String run(Path folder) throws IOException, InterruptedException {
        FAULTS.setLevel(Level.OFF);
        PrintWriter out = options.out();
        DamageFigures figures = new DamageTrial(folder, options.seed()).run(files, number -> {
            if (number % FILES_OF_A_REPORT == 0) {
                out.println(number + " files");
            }
        });
        out.println(figures);
        return files + " damaged files, each refused or used as the catalogue of errors says";
    }
}
