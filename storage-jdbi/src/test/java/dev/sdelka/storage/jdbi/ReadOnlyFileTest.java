package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.storage.StorageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Scanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that may not be written to is refused with the reason, and taken once it may be. */
@Timeout(60)
class ReadOnlyFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("store.db");
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            storage.write(Samples::addDeal);
        }
    }

    private static void permit(Path path, String permissions) throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void aFileWithoutTheBitIsRefusedUntilItHasIt() throws Exception {
        try (ChildProcess opener = ChildProcess.javaWithoutPrivileges(Opener.class, file.toString())) {
            permit(file, "r--r--r--");
            opener.writeLine("open");
            assertThat(opener.readLine())
                    .startsWith("READ_ONLY")
                    .contains(file.toString())
                    .contains("change its permissions");

            permit(file, "rw-r--r--");
            opener.writeLine("open");
            assertThat(opener.readLine()).isEqualTo("2");
        }
    }

    @Test
    void aFolderThatTakesNoLogIsRefusedUntilItDoes() throws Exception {
        try (ChildProcess opener = ChildProcess.javaWithoutPrivileges(Opener.class, file.toString())) {
            permit(folder, "r-xr-xr-x");
            opener.writeLine("open");
            String answer = opener.readLine();
            permit(folder, "rwxr-xr-x");
            assertThat(answer)
                    .startsWith("READ_ONLY")
                    .contains("may not write to its folder")
                    .contains("change its permissions");

            opener.writeLine("open");
            assertThat(opener.readLine()).isEqualTo("2");
        }
    }

    @Test
    void aLinkMayStandInAFolderThatTakesNoLog() throws Exception {
        Path links = Files.createDirectory(folder.resolve("links"));
        Path link = Files.createSymbolicLink(links.resolve("link.db"), file);
        permit(links, "r-xr-xr-x");
        try (ChildProcess opener = ChildProcess.javaWithoutPrivileges(Opener.class, link.toString())) {
            opener.writeLine("open");
            assertThat(opener.readLine()).isEqualTo("2");
        } finally {
            permit(links, "rwxr-xr-x");
        }
    }

    /** Another process: opens the file and adds a deal whenever it gets a line, and prints what came of it. */
    static final class Opener {

        public static void main(String[] arguments) {
            Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
            while (lines.hasNextLine()) {
                lines.nextLine();
                try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]))) {
                    System.out.println(storage.write(Samples::addDeal));
                } catch (StorageException e) {
                    System.out.println(e.kind() + " " + e.getMessage());
                }
            }
        }
    }
}
