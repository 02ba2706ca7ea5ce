package dev.sdelka.testkit.suite;

import dev.sdelka.storage.Storage;
import java.util.function.Predicate;

/** Keeps a plain store, as if it were on a disk. */
final class PlainFixture implements StorageFixture {

    private final Predicate<Fault> faults;
    private PlainState state = new PlainState();

    PlainFixture(Predicate<Fault> faults) {
        this.faults = faults;
    }

    @Override
    public Storage open() {
        if (faults.test(Fault.NOTHING_AFTER_REOPENING)) {
            state = new PlainState();
        }
        return new PlainStorage(state, faults);
    }

    @Override
    public boolean isPersistent() {
        return true;
    }

    @Override
    public void close() {}
}
