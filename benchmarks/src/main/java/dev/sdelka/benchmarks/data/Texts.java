package dev.sdelka.benchmarks.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Lines that people might have written, in Russian and in English. */
final class Texts {

    private final List<String> lines;

    private Texts(List<String> lines) {
        this.lines = lines;
    }

    static Texts of(String name) {
        InputStream stream = Texts.class.getResourceAsStream(name + ".txt");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return new Texts(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String any(SplittableRandom random) {
        return lines.get(random.nextInt(lines.size()));
    }
}
