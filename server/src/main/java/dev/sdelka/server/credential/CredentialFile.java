package dev.sdelka.server.credential;

import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.credential.Credentials;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.server.file.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps webhooks and tokens as hashes in a file beside the store, so that they outlast the program. What an update returned is on the
 * disk. Several servers may use one file: updates take turns, and what another changed is seen within a second. Thread-safe.
 */
public final class CredentialFile implements CredentialStore {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** Two contents that were written within one tick of the clock have the same time: only what is older tells. */
    private static final long TICK_MILLIS = 2_000;

    private final Path file;
    private final List<Webhook> temporary;
    private final ReentrantLock updating = new ReentrantLock();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile long lookedNanos = System.nanoTime();
    private volatile Content content;

    /** What the file held when it was read. */
    private record Content(
            Credentials kept, Credentials current, @Nullable FileTime modified, long readMillis) {

        boolean isStillThere(@Nullable FileTime present) {
            return present == null
                    ? modified == null
                    : present.equals(modified) && readMillis - present.toMillis() > TICK_MILLIS;
        }
    }

    private CredentialFile(Path file, List<Webhook> temporary) throws IOException {
        this.file = file.toAbsolutePath();
        this.temporary = List.copyOf(temporary);
        content = read();
    }

    /**
     * Opens a file.
     *
     * @param file need not be there yet; its folder must be
     * @param temporary webhooks that are good as long as the program runs, and are not kept
     * @return the store
     * @throws IOException if it cannot be read, or is no such file; the message is for people, and names it
     */
    public static CredentialFile open(Path file, List<Webhook> temporary) throws IOException {
        return new CredentialFile(file, temporary);
    }

    @Override
    public Credentials current() {
        if (System.nanoTime() - lookedNanos > LOOK_NANOS && looking.compareAndSet(false, true)) {
            try {
                look();
            } finally {
                lookedNanos = System.nanoTime();
                looking.set(false);
            }
        }
        return content.current();
    }

    @Override
    public Credentials update(UnaryOperator<Credentials> change) {
        try {
            if (!updating.tryLock(PATIENCE_NANOS, TimeUnit.NANOSECONDS)) {
                throw heldByAnother();
            }
            try (FileChannel channel =
                            PrivateFiles.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                Credentials next = change.apply(read().kept()); // whatever the time of the file says
                PrivateFiles.replace(file, CredentialFormat.write(next));
                content = read();
                return content.current();
            } finally {
                updating.unlock();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the credentials cannot be written to " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(heldByAnother());
        }
    }

    /** Looks whether another server wrote. Calls do not wait for it, and a file that cannot be read just now changes nothing. */
    private void look() {
        Content before = content;
        try {
            if (!before.isStillThere(modified())) {
                Content next = read();
                if (updating.tryLock()) { // an update under way knows better
                    try {
                        content = content.equals(before) ? next : content;
                    } finally {
                        updating.unlock();
                    }
                }
            }
        } catch (IOException e) {
            System.getLogger(CredentialFile.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    private Content read() throws IOException {
        long now = System.currentTimeMillis();
        FileTime modified = modified();
        try {
            Credentials kept = modified == null ? Credentials.none() : CredentialFormat.read(Files.readAllBytes(file));
            return new Content(kept, kept.withAll(temporary, List.of()), modified, now);
        } catch (NoSuchFileException e) {
            return new Content(Credentials.none(), Credentials.none().withAll(temporary, List.of()), null, now);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " holds no credentials: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException("the credentials in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private @Nullable FileTime modified() throws IOException {
        try {
            return Files.getLastModifiedTime(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(TURN_NANOS);
        }
        throw heldByAnother();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) { // held by this program
            return null;
        }
    }

    private IOException heldByAnother() {
        return new IOException("another program holds " + sibling(".lock"));
    }

    private Path sibling(String suffix) {
        return PrivateFiles.sibling(file, suffix);
    }
}
