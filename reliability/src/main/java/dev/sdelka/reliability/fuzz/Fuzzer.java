package dev.sdelka.reliability.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the fuzzer's driver calls. It asks for static methods, so the target is kept in a static field; one process has one target. */
public final class Fuzzer {

    private static @Nullable Target target;

    private Fuzzer() {}

    /**
     * Opens the target.
     *
     * @param args its name
     */
    public static void fuzzerInitialize(String[] args) {
        target = TargetKind.of(args[0]).open();
    }

    /**
     * Tries an input.
     *
     * @param input any bytes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Objects.requireNonNull(target).run(input);
    }
}
