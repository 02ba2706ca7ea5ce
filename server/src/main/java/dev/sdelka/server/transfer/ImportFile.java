package dev.sdelka.server.transfer;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A file that is imported, open: standard input if it is called {@code -}, unpacked if its name ends in {@code .gz}. */
public final class ImportFile implements AutoCloseable {

    /** The name of standard input and output. */
    public static final String STANDARD = "-";

    /** How systems that have one call the file that is standard input. */
    public static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    /** How systems that have one call the file that is standard output. */
    public static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private static final String PACKED = ".gz";

    private final String name;
    private final long size;
    private final Counting counting;
    private final InputStream stream;

    private ImportFile(String name, long size, InputStream stream) throws IOException {
        this.name = name;
        this.size = size;
        counting = new Counting(name, stream);
        this.stream = isPacked(name) ? new GZIPInputStream(counting) : counting;
    }

    /**
     * Opens a file.
     *
     * @param name its path, or {@code -}
     * @param standardInput what {@code -} stands for
     * @return the file
     * @throws IOException if it cannot be read; the message is for people
     */
    public static ImportFile open(String name, InputStream standardInput) throws IOException {
        if (name.equals(STANDARD)) {
            return new ImportFile(name, -1, standardInput);
        }
        Path path = path(name, STANDARD_INPUT);
        if (Files.isDirectory(path)) {
            throw new IOException(name + " is a folder");
        }
        InputStream opened = null;
        try {
            opened = Files.newInputStream(path);
            return new ImportFile(name, Files.size(path), opened);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no file " + name, e);
        } catch (IOException e) {
            if (opened != null) {
                opened.close();
            }
            String reason = e instanceof EOFException ? "it is empty, or ends too early" : e.getMessage();
            throw new IOException(name + " cannot be read: " + reason, e);
        }
    }

    /**
     * The path of a file.
     *
     * @param name a path, or {@code -}
     * @param standard what {@code -} stands for
     * @return the path, of which nobody knows whether it is there
     * @throws IOException if files cannot have such a name
     */
    public static Path path(String name, Path standard) throws IOException {
        try {
            return name.equals(STANDARD) ? standard : Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException(name + " is no path of a file", e);
        }
    }

    /** Whether files of a name are packed. */
    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    /** The name without what says that it is packed. */
    static String unpackedName(String name) {
        return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /**
     * Whether the name says that the file is CSV.
     *
     * @param name a path
     * @return true if it ends in {@code .csv}, packed or not
     */
    public static boolean isCsv(String name) {
        return unpackedName(name.toLowerCase(Locale.ROOT)).endsWith(".csv");
    }

    /**
     * The name by which the file was opened.
     *
     * @return a path or {@code -}
     */
    public String name() {
        return name;
    }

    /**
     * What is in the file, unpacked.
     *
     * @return always the same stream
     */
    public InputStream stream() {
        return stream;
    }

    /**
     * A progress bar of the file.
     *
     * @return a bar of bytes, as the file lies there
     */
    public Progress progress() {
        return Progress.ofBytes("Importing", size);
    }

    /** How many of them were read. */
    long bytesRead() {
        return counting.bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static final class Counting extends FilterInputStream {

        private final String name;
        private long bytes;

        Counting(String name, InputStream stream) {
            super(stream);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = super.read(buffer, offset, length);
                bytes += Math.max(read, 0);
                return read;
            } catch (IOException e) { // such as "Is a directory", which does not say what is
                throw new IOException(name + " cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
