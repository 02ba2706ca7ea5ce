package dev.sdelka.testkit.arbitrary;

import dev.sdelka.access.Actor;
import net.jqwik.api.Arbitrary;

/** Users on whose behalf calls are made. */
public final class Actors {

    private Actors() {}

    /**
     * Users.
     *
     * @return mostly of a small pool, so that the same one acts again
     */
    public static Arbitrary<Actor> any() {
        return Ids.mostlyFew().map(Actor::user);
    }
}
