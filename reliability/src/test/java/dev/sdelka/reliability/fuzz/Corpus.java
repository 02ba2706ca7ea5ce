package dev.sdelka.reliability.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Inputs in the tree: those written by hand, those that coverage led to and that reach most, and those that once broke a rule. */
final class Corpus {

    private static final Path ROOT = Path.of("src", "test", "resources", "dev", "sdelka", "reliability", "fuzz");

    private Corpus() {}

    /** By the names of their files, in order. */
    static Map<String, byte[]> of(TargetKind kind) {
        Map<String, byte[]> inputs = new TreeMap<>();
        for (String folder : List.of("written", "corpus", "found")) {
            for (Path file : files(ROOT.resolve(folder).resolve(kind.id()))) {
                inputs.put(folder + '/' + file.getFileName(), bytes(file));
            }
        }
        return inputs;
    }

    /** Words for mutations. */
    static List<String> dictionary() {
        List<String> words = new ArrayList<>();
        for (String line : new String(bytes(ROOT.resolve("dictionary.txt")), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("\"")) {
                words.add(line.substring(1, line.length() - 1));
            }
        }
        return words;
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
