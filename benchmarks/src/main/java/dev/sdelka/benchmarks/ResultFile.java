package dev.sdelka.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sdelka.benchmarks.comparison.Result;
import java.io.IOException;
import java.nio.file.Path;

/** A result on its way from the process that made a comparison. */
final class ResultFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultFile() {}

    static void write(Path file, Result result) throws IOException {
        JSON.writeValue(file.toFile(), result);
    }

    static Result read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Result.class);
    }
}
