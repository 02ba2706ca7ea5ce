package dev.sdelka.testkit.model;

import dev.sdelka.storage.Storage;
import dev.sdelka.testkit.suite.Capability;
import dev.sdelka.testkit.suite.StorageFixture;
import java.util.EnumSet;
import java.util.Set;

/** Keeps a plain store with one fault, as if it were on a disk. */
public final class WrongFixture implements StorageFixture {

    private final Fault fault;
    private ModelState state = new ModelState();
    private boolean wasOpen;

    /**
     * A place for a wrong store.
     *
     * @param fault what is wrong with it
     */
    public WrongFixture(Fault fault) {
        this.fault = fault;
        if (fault == Fault.NOT_EMPTY_WHEN_NEW) {
            state.orders.add(Long.MAX_VALUE);
        }
    }

    @Override
    public Storage open() {
        boolean forgets = fault == Fault.NOTHING_AFTER_REOPENING && wasOpen;
        wasOpen = true;
        if (forgets) {
            state = new ModelState();
        }
        return new WrongStorage(state, fault);
    }

    @Override
    public Set<Capability> capabilities() {
        // The plain store sees what others do to its state, so it has to be told that this is sharing.
        return fault == Fault.SHARED_THOUGH_IT_SAYS_NO
                ? EnumSet.of(Capability.PERSISTENT)
                : EnumSet.of(Capability.PERSISTENT, Capability.SHARED);
    }

    @Override
    public void close() {}
}
