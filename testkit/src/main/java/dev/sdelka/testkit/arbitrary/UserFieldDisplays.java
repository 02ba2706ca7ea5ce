package dev.sdelka.testkit.arbitrary;

import dev.sdelka.userfield.UserFieldDisplay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How portals show user fields. */
public final class UserFieldDisplays {

    private UserFieldDisplays() {}

    /**
     * Displays.
     *
     * @return each that there is
     */
    public static Arbitrary<UserFieldDisplay> any() {
        Arbitrary<Boolean> flags = Arbitraries.of(false, true);
        return Combinators.combine(Arbitraries.of(UserFieldDisplay.ShowFilter.values()), flags, flags, flags)
                .as(UserFieldDisplay::new);
    }
}
