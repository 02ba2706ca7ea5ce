package dev.sdelka.testkit.suite;

import static java.util.Objects.requireNonNull;

import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.util.Set;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

/**
 * What all suites have: a new store for each try of each test. A property that needs one is tried 100 times; {@code PropertyDefaults}
 * of jqwik on a subclass make it more.
 */
public abstract class StorageSuite implements StorageUnderTest {

    private @Nullable StorageFixture fixture;
    private @Nullable Storage storage;

    StorageSuite() {}

    /**
     * A place for a store. The one method that a subclass of a suite writes.
     *
     * @return each time another place, without a store
     * @throws IOException if there is none
     */
    @Override
    public abstract StorageFixture newFixture() throws IOException;

    @BeforeTry
    void open() throws IOException {
        fixture = newFixture();
        storage = fixture.open();
    }

    @AfterTry
    void close() throws IOException {
        if (storage != null) {
            storage.close();
        }
        if (fixture != null) {
            fixture.close();
        }
    }

    @Override
    public final Storage storage() {
        return requireNonNull(storage);
    }

    @Override
    public final Set<Capability> capabilities() {
        return requireNonNull(fixture).capabilities();
    }

    @Override
    public final Storage openAgain() throws IOException {
        return requireNonNull(fixture).open();
    }

    @Override
    public final Storage reopen() throws IOException {
        storage().close();
        storage = requireNonNull(fixture).open();
        return storage;
    }
}
