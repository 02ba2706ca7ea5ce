package dev.sdelka.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.reliability.process.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line of the trials refuses before anything runs, and what it says of itself. */
class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "damage, --files, 0",
        "damage, --files, -1",
        "damage, --files, many",
        "damage, --files, 2147483648",
        "damage, --seed, x",
        "kill, --rounds, 0",
        "kill, --rounds, -1",
        "kill, --threads, 0",
        "race, --threads, 0",
        "race, --processes, 0",
        "race, --processes, 3",
        "race, --threads, 3",
        "race, --calls, -1",
        "power, --threads, 0",
        "power, --lives, 0",
        "power, --failures, 0",
        "power, --units, 0",
        "power, --cuts, -1",
        "power, --cut-every, 0",
        "load, --minutes, 0",
        "load, --minutes, -1",
        "load, --minutes, NaN",
        "load, --minutes, Infinity",
        "load, --minutes, 0.4",
        "load, --rate, 0",
        "load, --callers, 0",
        "load, --deals, 0",
        "load, --sample-seconds, 0",
        "load, --storage, paper",
        "load, --unknown, 1",
    })
    void aWrongOptionIsNamedInOneLineAndNothingRuns(String trial, String option, String value) {
        assertThat(run(trial, option, value, "--folder", folder.resolve("new").toString()))
                .isEqualTo(2);

        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains(option)
                .endsWith("--help)");
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void aFileOfAnEarlierLoadIsNotUsedAgain() throws IOException {
        Files.createFile(folder.resolve("load.db"));

        assertThat(run("load", "--folder", folder.toString())).isEqualTo(2);

        assertThat(errors.toString().lines()).singleElement().asString().contains("'--folder'");
    }

    @Test
    void withoutATrialTheyAreListedAndNothingElseIsSaid() {
        assertThat(run()).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(errors.toString())
                .startsWith("Usage: reliability")
                .contains("kill", "power", "damage", "race", "load");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kill", "power", "damage", "race", "load"})
    void helpTellsTheOptionsOfATrial(String trial) {
        assertThat(run(trial, "--help")).isZero();

        assertThat(out.toString()).contains("Usage: reliability " + trial, "--seed", "--folder", "--help");
        assertThat(run(trial, "-V")).isEqualTo(2); // it has no version of its own
    }

    @Test
    void whoInterruptsATrialIsToldWhereItsFilesAre() throws Exception {
        Path place = folder.resolve("files");
        JavaProcess program = new JavaProcess(
                folder, List.of(), Main.class, List.of("damage", "--files", "1000000", "--folder", place.toString()));
        Process process = program.start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("damage: 1000000 damaged files; seed 1; in " + place);
            process.destroy();
            assertThat(process.waitFor()).isNotZero();
        } finally {
            process.destroyForcibly();
        }

        assertThat(program.errorText()).contains("interrupted; the files are left in " + place);
    }
}
