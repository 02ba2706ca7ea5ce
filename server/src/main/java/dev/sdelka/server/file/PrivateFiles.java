package dev.sdelka.server.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Writes files that only their owner may read. Whoever reads one sees the old or the new one, whole; also after a loss of power. */
public final class PrivateFiles {

    /** What the name of a file has more as long as it is written anew. */
    public static final String NEXT = ".tmp";

    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /**
     * Who may read a new file.
     *
     * @return its owner alone, where the system knows modes
     */
    public static FileAttribute<?>[] ownerOnly() {
        return HAS_MODES
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * Opens a file.
     *
     * @param file its path
     * @param options how
     * @return the file
     * @throws IOException if it cannot be opened
     */
    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, Set.of(options), ownerOnly());
    }

    /**
     * Writes a file anew.
     *
     * @param file its path
     * @param content all of it
     * @throws IOException if it cannot be written; then it is as it was
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path next = sibling(file, NEXT);
        Files.deleteIfExists(next);
        try (FileChannel channel = open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(next, file);
    }

    /**
     * Puts a file that is written and forced in the place of another.
     *
     * @param next the file, in the same folder
     * @param file what it is to be called
     * @throws IOException if it cannot be called so
     */
    public static void move(Path next, Path file) throws IOException {
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file);
    }

    /** The name of a file is in its folder. Windows forces it by itself, and opens no folder. */
    private static void forceFolder(Path file) throws IOException {
        if (HAS_MODES) {
            try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /**
     * A new file beside another, of a name that nobody else has.
     *
     * @param file the other
     * @param suffix how its name ends
     * @return its path; it is there, and empty
     * @throws IOException if it cannot be made
     */
    public static Path temporary(Path file, String suffix) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        try {
            return Files.createTempFile(folder, "sdelka-", suffix, ownerOnly());
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new IOException("there is no folder " + folder, e);
        }
    }

    /**
     * A file beside another.
     *
     * @param file the other
     * @param suffix what its name has more
     * @return its path
     */
    public static Path sibling(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
