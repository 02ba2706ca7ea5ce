package dev.sdelka.server.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a command, each for something of its own: one that was read and written at once would be lost. Not thread-safe. */
public final class DistinctFiles {

    private final List<Use> uses = new ArrayList<>();

    private record Use(String name, Path file) {}

    /** No files. */
    public DistinctFiles() {}

    /**
     * Adds the files of a use, which may be one.
     *
     * @param name what they are used for, such as {@code --errors}
     * @param files paths, which need not be there
     * @throws IOException if another use has one of them; the message is for people
     */
    public void add(String name, List<Path> files) throws IOException {
        for (Path file : files) {
            for (Use use : uses) {
                if (RealFile.isSame(use.file(), file)) {
                    throw new IOException(use.name() + " and " + name + " are one file, " + file);
                }
            }
        }
        files.forEach(file -> uses.add(new Use(name, file)));
    }
}
