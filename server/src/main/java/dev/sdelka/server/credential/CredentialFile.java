package dev.sdelka.server.credential;

import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.Webhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Keeps webhooks and tokens as hashes in a file beside the store, so that they outlast the program. What an update returned is on the
 * disk. Several servers may use one file: what another changed is seen within a second. Thread-safe.
 */
public final class CredentialFile implements CredentialStore {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final boolean HAS_MODES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path file;
    private final List<Webhook> temporary;
    private volatile Credentials kept = Credentials.none();
    private volatile Credentials current = Credentials.none();
    private volatile long lookedNanos;
    private Stamp stamp = Stamp.NONE;

    /** Tells one content of the file from the next: each is a file of its own, also when the clock has not moved. */
    private record Stamp(FileTime modified, long size, Optional<Object> key) {

        static final Stamp NONE = new Stamp(FileTime.fromMillis(-1), 0, Optional.empty());

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.lastModifiedTime(), attributes.size(), Optional.ofNullable(attributes.fileKey()));
        }
    }

    private CredentialFile(Path file, List<Webhook> temporary) {
        this.file = file;
        this.temporary = List.copyOf(temporary);
    }

    /**
     * Opens a file.
     *
     * @param file need not be there yet; its folder must be
     * @param temporary webhooks that are good as long as the program runs, and are not kept
     * @return the store
     * @throws IOException if it cannot be read, or is no such file; the message names it
     */
    public static CredentialFile open(Path file, List<Webhook> temporary) throws IOException {
        CredentialFile store = new CredentialFile(file.toAbsolutePath(), temporary);
        store.read();
        return store;
    }

    @Override
    public Credentials current() {
        if (System.nanoTime() - lookedNanos > LOOK_NANOS) {
            look();
        }
        return current;
    }

    @Override
    public synchronized Credentials update(UnaryOperator<Credentials> change) {
        try (FileChannel channel =
                        FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            read();
            Credentials next = change.apply(kept);
            write(next);
            use(next, Stamp.of(file));
            return current;
        } catch (IOException e) {
            throw new UncheckedIOException("the credentials cannot be written to " + file, e);
        }
    }

    /** A file that cannot be read just now changes nothing: what was read before is still in force. */
    private synchronized void look() {
        try {
            read();
        } catch (IOException e) {
            System.getLogger(CredentialFile.class.getName())
                    .log(System.Logger.Level.WARNING, "the credentials cannot be read from " + file, e);
        }
        lookedNanos = System.nanoTime();
    }

    private synchronized void read() throws IOException {
        Stamp present;
        try {
            present = Stamp.of(file);
        } catch (NoSuchFileException e) {
            use(Credentials.none(), Stamp.NONE);
            return;
        }
        if (!present.equals(stamp)) {
            try {
                use(CredentialFormat.read(Files.readAllBytes(file)), present);
            } catch (IllegalArgumentException e) {
                throw new IOException(file + " holds no credentials: " + e.getMessage(), e);
            }
        }
    }

    private synchronized void use(Credentials credentials, Stamp present) {
        kept = credentials;
        Credentials all = credentials;
        for (Webhook webhook : temporary) {
            all = all.with(webhook);
        }
        current = all;
        stamp = present;
        lookedNanos = System.nanoTime();
    }

    /** Whoever reads the file sees the old or the new one, whole; also after a loss of power. */
    private void write(Credentials credentials) throws IOException {
        Path next = sibling(".tmp");
        Files.deleteIfExists(next);
        try (FileChannel channel =
                FileChannel.open(next, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            ByteBuffer bytes = ByteBuffer.wrap(CredentialFormat.write(credentials));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** The name of a file is in its folder. Windows forces it by itself, and opens no folder. */
    private void forceFolder() throws IOException {
        if (HAS_MODES) {
            try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private Path sibling(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return HAS_MODES
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
