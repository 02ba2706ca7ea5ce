package dev.sdelka.testkit.suite;

import dev.sdelka.access.UserDirectory;
import java.util.Set;

/** A directory where every user exists and all have the same colleagues. */
record Colleagues(Set<Long> ids) implements UserDirectory {

    @Override
    public boolean exists(long userId) {
        return true;
    }

    @Override
    public Set<Long> colleagues(long userId) {
        return ids;
    }
}
