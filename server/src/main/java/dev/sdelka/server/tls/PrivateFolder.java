package dev.sdelka.server.tls;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder that only its owner can enter, for files that are not ready yet. It is made under a lock and has a fixed name, so that what
 * a killed process has left in it is swept away by the next.
 *
 * @param path where it is; the same file system as what is published from it
 */
record PrivateFolder(Path path) implements AutoCloseable {

    static PrivateFolder create(Path path) throws IOException {
        PrivateFolder folder = new PrivateFolder(path);
        folder.close();
        Files.createDirectory(path, ownerOnly(path));
        return folder;
    }

    /** Moves a file out in one step: others see all of it or nothing. */
    void publish(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return hasModes(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Deletes it and the files that are still in it. */
    @Override
    public void close() throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
