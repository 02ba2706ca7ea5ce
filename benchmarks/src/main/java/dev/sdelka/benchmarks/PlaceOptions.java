package dev.sdelka.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options about where things are. */
final class PlaceOptions {

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/target/cache",
            description = "Where files of deals are made once and kept. Default: ${DEFAULT-VALUE}")
    private Path cache = Path.of("benchmarks", "target", "cache");

    /** Set by the command line's parser. */
    PlaceOptions() {}

    Path cache() {
        return cache.toAbsolutePath();
    }
}
