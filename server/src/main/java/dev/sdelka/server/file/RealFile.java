package dev.sdelka.server.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which file a path means, whatever it is called by: links are followed, also those to what is not there yet. */
public final class RealFile {

    private static final int MOST_LINKS = 40;

    private RealFile() {}

    /**
     * The path without links.
     *
     * @param path of a file, which need not be there
     * @return the path at which it is, or would be once it is written
     * @throws IOException if the links lead nowhere
     */
    public static Path of(Path path) throws IOException {
        Path real = path.toAbsolutePath();
        for (int link = 0; link < MOST_LINKS; link++) {
            if (Files.exists(real)) {
                return real.toRealPath();
            } else if (!Files.isSymbolicLink(real)) {
                return inRealFolder(real);
            }
            real = real.resolveSibling(Files.readSymbolicLink(real));
        }
        throw new IOException(path + " is a link to itself");
    }

    private static Path inRealFolder(Path file) throws IOException {
        Path folder = file.getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return file;
        }
        try {
            return folder.toRealPath().resolve(name);
        } catch (IOException e) { // then nothing can be written there
            return file.normalize();
        }
    }

    /**
     * Whether two paths mean one file.
     *
     * @param one a path
     * @param other another
     * @return true if they are links to each other, or names of one file, or the same; false for what is no file, such as a terminal
     * @throws IOException if links lead nowhere
     */
    public static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) || Files.exists(other)) {
            return Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other);
        }
        return of(one).equals(of(other));
    }
}
