package dev.sdelka.testkit.suite;

import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.util.Set;

/** The place of one store, such as a file in a folder of its own. Used by one thread. */
public interface StorageFixture extends AutoCloseable {

    /**
     * Opens the store of this place: a new one at first, later the same one again. It may be open already, see {@link Capability#SHARED}.
     *
     * @return the store
     * @throws IOException if there is no place
     */
    Storage open() throws IOException;

    /**
     * What the store offers. The suites test what is declared and what is not.
     *
     * @return always the same
     */
    Set<Capability> capabilities();

    /**
     * Frees the place. All its stores are closed by then.
     *
     * @throws IOException if that fails
     */
    @Override
    void close() throws IOException;
}
