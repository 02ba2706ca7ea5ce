package dev.sdelka.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported file is whole, whoever else exports to it, and lies where it was told to. */
class ExportFileTest {

    @TempDir
    private Path folder;

    private final Storage portal = new MemoryStorage();

    ExportFileTest() {
        DemoPortal.load(portal);
    }

    /** A store in the midst of whose reading something happens. */
    private record Interrupted(Storage storage, Runnable what) implements Storage {

        @Override
        public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work)
                throws X {
            return storage.read(reader -> {
                T result = work.run(reader);
                what.run();
                return result;
            });
        }

        @Override
        public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work)
                throws X {
            return storage.write(work);
        }

        @Override
        public boolean survivesPowerLoss() {
            return false;
        }

        @Override
        public void close() {}
    }

    private static void export(Storage storage, Path file) {
        try {
            new Exporter(storage, Progress.none()).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void exportsToOneFileAtOnceLeaveOneOfThemWhole() throws IOException {
        Path file = folder.resolve("o.jsonl");
        try (Storage empty = new MemoryStorage()) {
            export(new Interrupted(empty, () -> export(portal, file)), file);
            assertThat(Files.readAllBytes(file)).isEqualTo(Imports.exported(empty));

            export(
                    new Interrupted(portal, () -> {
                        export(empty, file);
                        assertThat(file).hasBinaryContent(exported(empty));
                    }),
                    file);
            assertThat(Files.readAllBytes(file)).isEqualTo(Imports.exported(portal));
        }
        assertThat(names()).containsExactly("o.jsonl");
    }

    @Test
    void failureLeavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("o.jsonl"), "before");
        Files.writeString(folder.resolve("o.jsonl.part"), "somebody's");
        Storage failing = new Interrupted(portal, () -> {
            throw new IllegalStateException("failed");
        });

        assertThatThrownBy(() -> export(failing, file)).hasMessage("failed");

        assertThat(file).hasContent("before");
        assertThat(names()).containsExactlyInAnyOrder("o.jsonl", "o.jsonl.part");
        assertThat(folder.resolve("o.jsonl.part")).hasContent("somebody's");
    }

    @Test
    void linkStaysAndTheFileBehindItIsWritten() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("sub/../o.jsonl"));
        Files.createDirectory(folder.resolve("sub"));
        for (int time = 0; time < 2; time++) { // the first time there is no file behind it yet
            export(portal, link);
            assertThat(link).isSymbolicLink();
            assertThat(folder.resolve("o.jsonl")).isRegularFile().hasBinaryContent(exported(portal));
        }
        assertThat(names()).containsExactlyInAnyOrder("o.jsonl", "link.jsonl", "sub");
    }

    private static byte[] exported(Storage storage) {
        try {
            return Imports.exported(storage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
