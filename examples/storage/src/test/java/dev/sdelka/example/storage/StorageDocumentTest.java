package dev.sdelka.example.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** What docs/storage-spi.md shows is what is compiled. */
class StorageDocumentTest {

    @Example
    @Label("the document shows how the example runs units, as it stands in the source")
    void showsTheSource() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/sdelka/example/storage/SnapshotStorage.java"));
        String units = source.substring(
                source.indexOf("    @Override\n    public <T extends @Nullable Object, X extends Exception> T read"),
                source.indexOf("    @Override\n    public boolean survivesPowerLoss"));
        assertThat(Files.readString(Path.of("../../docs/storage-spi.md")))
                .contains("```java\n" + units.stripTrailing().stripIndent() + "\n```");
    }
}
