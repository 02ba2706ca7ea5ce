package dev.sdelka.reliability.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where trials have their files, what is left of them, and what exit code says of them. */
class TrialOptionsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private final Probe probe = new Probe();

    @TempDir
    private Path folder;

    /** A trial that leaves a file in a folder of its folder. */
    @Command(name = "probe")
    private static final class Probe implements Callable<Integer> {

        private final List<Path> folders = new ArrayList<>();
        private TrialOptions.Trial end = place -> "all of it";
        private long seed;

        @Mixin
        private final TrialOptions options = new TrialOptions();

        @Override
        public Integer call() throws Exception {
            return options.run("one file", place -> {
                folders.add(place);
                seed = options.seed();
                Files.createFile(Files.createDirectory(place.resolve("files")).resolve("file"));
                return end.run(place);
            });
        }

        private Path file() {
            return folders.get(folders.size() - 1).resolve("files").resolve("file");
        }
    }

    private int run(String... options) {
        return new CommandLine(probe)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .setParameterExceptionHandler(new WrongOption())
                .execute(options);
    }

    @AfterEach
    void removeWhatIsLeft() throws IOException {
        for (Path left : probe.folders) {
            Folders.delete(left);
        }
    }

    @Test
    void eachTrialHasANewFolderOfWhichNothingIsLeftWhenItHolds() {
        assertThat(run()).isZero();
        assertThat(run()).isZero();

        assertThat(probe.folders).doesNotHaveDuplicates().hasSize(2).allSatisfy(place -> {
            assertThat(place.getFileName().toString()).startsWith("sdelka-probe");
            assertThat(place).doesNotExist();
            assertThat(out.toString()).contains("probe: one file; seed 1; in " + place + System.lineSeparator());
        });
        assertThat(probe.seed).isEqualTo(1);
    }

    @Test
    void whatATrialThatFailedMadeIsLeftToBeLookedAt() {
        probe.end = place -> {
            throw new TrialFailure("lost something");
        };
        assertThat(run()).isEqualTo(1);
        assertThat(probe.file()).exists();
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void theLastLineIsTheVerdict() {
        assertThat(run()).isZero();
        assertThat(out.toString()).endsWith("held: all of it" + System.lineSeparator());

        probe.end = place -> {
            throw new TrialFailure("lost something", new IOException("the cause"));
        };
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString().lines().reduce((first, second) -> second).orElseThrow())
                .startsWith("NOT held: lost something; the files are in ");
        assertThat(errors.toString())
                .startsWith("java.io.IOException: the cause")
                .doesNotContain("TrialFailure: ");

        probe.end = place -> {
            throw new IllegalStateException("unexpected");
        };
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("NOT held: java.lang.IllegalStateException: unexpected; the files are in ");
    }

    @Test
    void aFolderThatCannotBeMadeIsAWrongOption() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(run("--folder", file.toString())).isEqualTo(2);
        assertThat(run("--folder", file.resolve("below").toString())).isEqualTo(2);

        assertThat(probe.folders).isEmpty();
        assertThat(out.toString()).isEmpty();
        assertThat(errors.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("'--folder'").contains(file.toString()));
    }

    @Test
    void whatATrialRefusesIsAWrongOption() {
        probe.end = place -> {
            throw probe.options.wrong("another folder");
        };

        assertThat(run()).isEqualTo(2);

        assertThat(errors.toString().lines()).containsExactly("another folder (see probe --help)");
    }

    @Test
    void aFolderThatIsNamedIsMadeAndKept() {
        Path named = folder.resolve("a").resolve("b");

        assertThat(run("--folder", named.toString(), "--seed", "7")).isZero();

        assertThat(probe.folders).containsExactly(named);
        assertThat(probe.file()).exists();
        assertThat(probe.seed).isEqualTo(7);
    }
}
