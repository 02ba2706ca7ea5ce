package dev.sdelka.testkit.suite;

import dev.sdelka.storage.Storage;
import java.io.IOException;

/** The place of one store, such as a file in a folder of its own. Used by one thread. */
public interface StorageFixture extends AutoCloseable {

    /**
     * Opens the store of this place: a new one at first, later the same one again. The one that was opened before is closed by then.
     *
     * @return the store
     * @throws IOException if there is no place
     */
    Storage open() throws IOException;

    /**
     * Whether what was written is there after the store was closed and opened again. The suites test either answer.
     *
     * @return false for a store that lives as long as its process
     */
    boolean isPersistent();

    /**
     * Frees the place. The store is closed by then.
     *
     * @throws IOException if that fails
     */
    @Override
    void close() throws IOException;
}
