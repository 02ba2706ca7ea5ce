package dev.sdelka.testkit.suite;

import dev.sdelka.testkit.sequence.Sequences;
import dev.sdelka.testkit.sequence.Step;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/**
 * Rule [MD-1]: a store is the same as the plain model, whatever is done with it, in long random sequences. A failure shows the smallest sequence that was found,
 * as a call of {@link #check} that can be pasted as a test into the subclass. Subclassed like {@link StorageContract}.
 */
@PropertyDefaults(tries = StorageUnderTest.TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
public abstract class ModelContract extends StorageSuite {

    /** The longest sequence. */
    private static final int LONGEST = 40;

    /** Used by subclasses. */
    protected ModelContract() {}

    @Property
    @Label("[MD-1] units that write, fail and read are answered as by the plain model, reopening in between")
    void unitsAreAnsweredAsByTheModel(@ForAll @Size(min = 1, max = LONGEST) List<@From("units") Step> steps)
            throws IOException {
        check(steps.toArray(Step[]::new));
    }

    @Property
    @Label("[MD-1] calls of all services do and tell the same as over the plain model, reopening in between")
    void callsDoTheSameAsOverTheModel(@ForAll @Size(min = 1, max = LONGEST) List<@From("callsAndLooks") Step> steps)
            throws IOException {
        check(steps.toArray(Step[]::new));
    }

    /**
     * Makes steps with the store under test and with the plain model, and compares all that can be seen after each.
     *
     * @param steps the steps
     * @throws IOException if the place of the store cannot be opened again
     * @throws AssertionError if store and model differ; its text shows the steps as code
     */
    protected final void check(Step... steps) throws IOException {
        new Comparison(this).run(List.of(steps));
    }

    @Provide
    Arbitrary<Step> units() {
        return Sequences.units();
    }

    @Provide
    Arbitrary<Step> callsAndLooks() {
        return Sequences.callsAndLooks();
    }
}
