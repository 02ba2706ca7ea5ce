package dev.sdelka.storage.jdbi;

import dev.sdelka.storage.StorageException.Kind;
import java.nio.file.Path;
import org.sqlite.core.NativeDB;

/**
 * Keeps a file to one class loader of this process while it is open. SQLite tells those who use a file apart by locks of the system, which belong to the
 * process: the first one that closes the file frees them all. SQLite itself sees to that, but each class loader has an SQLite of its own, and none knows of
 * the others. What they share is the system's properties, which say who has which file. Thread-safe.
 */
final class LoaderClaim implements AutoCloseable {

    private static final String PREFIX = "dev.sdelka.storage.jdbi.open:";

    private final String property;

    private LoaderClaim(String property) {
        this.property = property;
    }

    /**
     * Claims a file, before a connection to it is opened.
     *
     * @param place where it really is, whatever links lead to it
     * @param faults names the file
     * @throws dev.sdelka.storage.StorageException of the kind {@code BUSY} if another class loader has it
     */
    static LoaderClaim of(Path place, Faults faults) {
        return of(place, faults, System.identityHashCode(NativeDB.class));
    }

    static LoaderClaim of(Path place, Faults faults, int loader) {
        String property = PREFIX + place;
        System.getProperties().compute(property, (key, holder) -> {
            if (holder == null) {
                return text(loader, 1);
            } else if (loader(holder) != loader) {
                String what =
                        "another class loader of this process has it open; share one store, or load this library once for all";
                throw faults.fault(Kind.BUSY, what);
            }
            return text(loader, count(holder) + 1);
        });
        return new LoaderClaim(property);
    }

    /** Gives the file back, once, after its last connection was closed. */
    @Override
    public void close() {
        System.getProperties().computeIfPresent(property, (key, holder) -> {
            int left = count(holder) - 1;
            return left > 0 ? text(loader(holder), left) : null;
        });
    }

    private static String text(int loader, int count) {
        return loader + ":" + count;
    }

    private static int loader(Object holder) {
        return part(holder, 0);
    }

    private static int count(Object holder) {
        return part(holder, 1);
    }

    private static int part(Object holder, int index) {
        return Integer.parseInt(holder.toString().split(":", -1)[index]);
    }
}
