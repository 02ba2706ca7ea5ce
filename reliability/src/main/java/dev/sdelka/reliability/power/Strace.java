package dev.sdelka.reliability.power;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program that traces system calls. Linux has it, and not all places allow it. */
final class Strace {

    private static final String CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat";

    private static final int WHOLE = 70_000; // more than the largest page

    private Strace() {}

    /** Why nothing can be traced here; empty if it can. */
    static String obstacle() {
        try {
            Process process = new ProcessBuilder("strace", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : "strace may not trace here: " + text.strip();
        } catch (IOException e) {
            return "strace is not installed";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands before a command whose calls are to be traced, with all that they write. */
    static List<String> command(Path trace) {
        return List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-y",
                "-xx",
                "-s",
                String.valueOf(WHOLE),
                "-e",
                "trace=" + CALLS,
                "-e",
                "signal=none",
                "-o",
                trace.toString());
    }
}
