package dev.sdelka.example.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The integration of the README runs, as it stands there, against the server. */
class IntegrationExampleTest {

    @Test
    void runsAgainstTheServer() throws Exception {
        Process server = java(
                "dev.sdelka.server.Main",
                "serve",
                "--port",
                "0",
                "--storage",
                "memory",
                "--orders",
                "any",
                "--webhook",
                "1:secret");
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String address = output.readLine().substring("Listening on ".length());

            Process example = java(IntegrationExample.class.getName(), address);

            assertThat(new String(example.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo("1 found; Office chairs 48500.00 WON");
            assertThat(example.waitFor()).isZero();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main/java/dev/sdelka/example/integration/IntegrationExample.java",
                "test/java/dev/sdelka/example/integration/OfficeChairsTest.java"
            })
    void standsInTheReadme(String file) throws IOException {
        String source = Files.readString(Path.of("src", file));
        String shown = source.substring(source.indexOf("import"));

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + shown + "```");
    }

    private static Process java(String... arguments) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process =
                new ProcessBuilder(program, "-cp", System.getProperty("java.class.path"), "-Dfile.encoding=UTF-8");
        process.command().addAll(List.of(arguments));
        return process.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
