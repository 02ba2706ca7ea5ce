package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** [SH-1] Two class loaders of a process, each with a library of its own, do not have a file at once, for each would free the other's locks. */
class LoaderClaimTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("store.db");
    }

    @Test
    void anotherClassLoaderFindsAnOpenFileBusyUntilItIsClosed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Method open = loader.loadClass(SqliteStorage.class.getName()).getMethod("open", Path.class);
            try (SqliteStorage storage = SqliteStorage.open(file);
                    SqliteStorage second = SqliteStorage.open(link)) {
                assertThat(storage.write(Samples::addDeal)).isEqualTo(1);
                assertThat(second.write(Samples::addDeal)).isEqualTo(2);
                for (Path name : List.of(file, link)) {
                    assertThat(catchThrowable(() -> open.invoke(null, name)))
                            .isInstanceOf(InvocationTargetException.class)
                            .rootCause()
                            .hasMessageContaining("another class loader of this process has it open");
                }
                second.close();
                assertThat(catchThrowable(() -> open.invoke(null, file))).isInstanceOf(InvocationTargetException.class);
            }
            ((AutoCloseable) open.invoke(null, file)).close();
        }
        SqliteStorage.open(file).close();
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void whoeverCouldNotOpenTheFileHasNoClaim() throws Exception {
        Files.writeString(file, "no database, but a text that is long enough to be taken for one. ".repeat(20));
        assertThat(catchThrowable(() -> SqliteStorage.open(file))).isInstanceOf(StorageException.class);

        Faults faults = new Faults(file);
        LoaderClaim.of(file.toRealPath(), faults, 1).close();
        try (LoaderClaim claim = LoaderClaim.of(file.toRealPath(), faults, 1)) {
            assertThat(claim).isNotNull();
            StorageException refusal =
                    catchThrowableOfType(StorageException.class, () -> LoaderClaim.of(file.toRealPath(), faults, 2));
            assertThat(refusal.kind()).isEqualTo(Kind.BUSY);
        }
    }
}
