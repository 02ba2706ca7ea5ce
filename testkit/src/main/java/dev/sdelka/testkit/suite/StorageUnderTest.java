package dev.sdelka.testkit.suite;

import dev.sdelka.deal.Deal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;

/** The store that a test looks at; each try of a property has a new one. */
@Domain(SuiteDomain.class)
@PropertyDefaults(tries = StorageUnderTest.TRIES, edgeCases = EdgeCasesMode.NONE) // the arbitraries have theirs
interface StorageUnderTest {

    /** How often a property is tried, for opening a store may cost some milliseconds. */
    int TRIES = 100;

    /** A place for a store: each time another one. */
    StorageFixture newFixture() throws IOException;

    /** The store as it is open now: a new one at the beginning of each try. */
    Storage storage();

    /** What the fixture says. */
    Set<Capability> capabilities();

    /** Whether what was written is there after {@link #reopen}. */
    default boolean isPersistent() {
        return capabilities().contains(Capability.PERSISTENT);
    }

    /** Opens the place once more, beside the store that is open. The caller closes it. */
    Storage openAgain() throws IOException;

    /** Closes the store and opens what is in its place then; that is {@link #storage} from now on. */
    Storage reopen() throws IOException;

    /** Asks the store, in a unit of its own. */
    default boolean holds(Predicate<StorageReader> question) {
        return storage().read(question::test);
    }

    /** The deal as the store has it, looked up in a unit of its own. */
    default @Nullable Deal storedDeal(long id) {
        return storage().read(reader -> Optional.ofNullable(reader.deal(id))).orElse(null);
    }
}
