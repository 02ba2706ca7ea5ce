package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ErrorsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");

    @Test
    void documentSaysWhatTheCataloguesSay() throws IOException {
        String expected = ErrorsDocument.write();
        if (Boolean.getBoolean("sdelka.docs.write")) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(expected);
    }
}
