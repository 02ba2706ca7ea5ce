package dev.sdelka.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the README runs as it stands there, on the class path and on the module path. */
class EmbeddingExampleTest {

    private static final String CLASS = "dev.sdelka.example.embedding.EmbeddingExample";
    private static final String EXPECTED = "1 found; Office chairs 48500.00 WON\n";

    @TempDir
    private Path folder;

    @Test
    void runsOnTheClassPath() throws Exception {
        assertThat(run("-cp", runtimePath(), CLASS)).isEqualTo(EXPECTED);
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThat(run("--module-path", runtimePath(), "--module", "dev.sdelka.example.embedding/" + CLASS))
                .isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main/java/dev/sdelka/example/embedding/EmbeddingExample.java",
                "test/java/dev/sdelka/example/embedding/QuietDealsTest.java",
                "test/java/dev/sdelka/example/embedding/AnyDealTest.java"
            })
    void standsInTheReadme(String file) throws IOException {
        String source = Files.readString(Path.of("src", file));
        String shown = source.substring(source.indexOf("import"));

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + shown + "```");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(List.of(arguments));
        command.add(folder.resolve("example.db").toString());
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    private static String runtimePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
