package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Wrong options get a clear message and exit code 2; what cannot start, exit code 1. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @MethodSource
    void wrongOption(String arguments, String message) {
        int exitCode = execute(arguments.split(" "));

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(out.toString()).isEmpty();
    }

    static Stream<Arguments> wrongOption() {
        return Stream.of(
                Arguments.of("serve --port many", "'many' is not an int"),
                Arguments.of("serve --port 65536", "expected 0 to 65535"),
                Arguments.of("serve --port -1", "expected 0 to 65535"),
                Arguments.of("serve --storage paper", "expected sqlite:FILE or memory"),
                Arguments.of("serve --storage sqlite:", "expected sqlite:FILE or memory"),
                Arguments.of("serve --webhook 1", "expected USER:CODE"),
                Arguments.of("serve --webhook 0:code", "the user of a webhook must be a number above zero"),
                Arguments.of("serve --webhook 1:a/b", "the code of a webhook must be"),
                Arguments.of("serve --orders some", "--orders"),
                Arguments.of("serve --status-profile none", "--status-profile"),
                Arguments.of("serve --zone Nowhere/Atall", "expected a zone such as"),
                Arguments.of("serve --unknown", "--unknown"),
                Arguments.of("serve --host [] --port 0", "--host"),
                Arguments.of("bake", "There is no such command"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --webhook x:topsecretcode",
                "serve --webhok 1:topsecretcode",
                "serve --webhok=1:topsecretcode",
                "serve -webhook 1:topsecretcode",
                "serve --webhook 1:a 2:topsecretcode",
                "1:topsecretcode serve"
            })
    void codeOfAWebhookIsNotRepeated(String arguments) {
        assertThat(execute(arguments.split(" "))).isEqualTo(2);

        assertThat(err.toString()).isNotEmpty().doesNotContain("topsecretcode");
    }

    @Test
    void storeThatCannotBeOpenedIsNamed(@TempDir Path folder) throws Exception {
        Path file =
                Files.writeString(folder.resolve("letter.txt"), "Dear reader, this is no database at all.".repeat(50));

        assertThat(execute("serve", "--port", "0", "--storage", "sqlite:" + file))
                .isEqualTo(1);
        assertThat(err.toString()).contains("letter.txt").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void unknownHostIsNamed() {
        assertThat(execute("serve", "--port", "0", "--storage", "memory", "--host", "no.such.host.invalid"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no.such.host.invalid").doesNotContain("\tat ");
    }

    @Test
    void versionAndHelpAreTold() {
        assertThat(execute("--version")).isZero();
        assertThat(execute("serve", "--help")).isZero();
        assertThat(out.toString()).contains("sdelka ", "--status-profile");
    }

    private int execute(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(arguments);
    }
}
