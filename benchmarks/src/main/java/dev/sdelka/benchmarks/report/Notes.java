package dev.sdelka.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What people wrote about results. */
final class Notes {

    private Notes() {}

    /** The text on a subject; empty if nobody wrote any. */
    static String of(String subject) throws IOException {
        try (InputStream stream = Notes.class.getResourceAsStream("notes/" + subject + ".md")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
