package dev.sdelka.benchmarks.start;

import dev.sdelka.benchmarks.comparison.Bench;
import dev.sdelka.benchmarks.comparison.Comparison;
import dev.sdelka.benchmarks.comparison.Target;
import dev.sdelka.benchmarks.http.ServerProcess;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Pace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From the start of {@code sdelka.jar} on an existing file to its first answer, on one processor. */
public final class FirstAnswer implements Comparison {

    private static final String SDELKA = "sdelka.jar serve";
    private static final String SHARED = "sdelka.jar serve, with an archive of its classes";
    private static final String BARE = "a Java program that prints a line";
    private static final int DEALS = 10_000;

    private final Path jar;

    /**
     * A comparison.
     *
     * @param jar the program {@code sdelka.jar}
     */
    public FirstAnswer(Path jar) {
        this.jar = jar;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "Start on a file of 10,000 deals to the first answer, on one processor";
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target.Limit(SDELKA, Measure.START, 1));
    }

    /** A round is a start. */
    @Override
    public Pace pace(Pace pace) {
        return new Pace(1, pace.equals(Pace.quick()) ? 5 : pace.rounds() * 2 / 3, pace.slice());
    }

    @Override
    public List<Lane> open(Bench bench) throws Exception {
        String storage = "sqlite:" + bench.copy(DEALS, "served");
        Path archive = bench.folder().resolve("classes.jsa");
        new StartLane(SHARED, serve(storage, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off"), StartLane::ask)
                .run(0);
        List<String> bare = onOneProcessor(
                ServerProcess.java("-cp", System.getProperty("java.class.path"), BareProgram.class.getName()));
        return List.of(
                new StartLane(SDELKA, serve(storage), StartLane::ask),
                new StartLane(SHARED, serve(storage, "-XX:SharedArchiveFile=" + archive), StartLane::ask),
                new StartLane(BARE, bare, address -> {}));
    }

    private List<String> serve(String storage, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        Collections.addAll(
                arguments,
                "-jar",
                jar.toString(),
                "serve",
                "--port",
                "0",
                "--webhook",
                "1:secret",
                "--storage",
                storage);
        return onOneProcessor(ServerProcess.java(arguments.toArray(String[]::new)));
    }

    private static List<String> onOneProcessor(List<String> command) {
        List<String> bound = new ArrayList<>();
        if (ServerProcess.isInstalled("taskset")) {
            bound.addAll(List.of("taskset", "-c", "0"));
        }
        bound.addAll(command);
        return bound;
    }
}
