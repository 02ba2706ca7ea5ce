package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.testkit.sequence.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What is there after opening again. */
interface DurabilityRules extends StorageUnderTest {

    @Property
    @Label("[DU-1] a store that is opened again has all that was written, or nothing, as its fixture says")
    default void writtenIsThereAfterReopening(@ForAll @Size(max = 8) List<Change> changes) throws IOException {
        Change.applyAll(storage(), changes);
        storage().write(writer -> writer.addOrder(1));
        List<Long> ids = new ArrayList<>();
        changes.forEach(change -> ids.addAll(change.ids()));
        StorageDump before = StorageDump.of(storage(), ids);
        assertThat(before.orders()).contains(1L);

        StorageDump after = StorageDump.of(reopen(), ids);

        if (isPersistent()) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after.isEmpty() && after.orders().isEmpty())
                    .as("the fixture does not say PERSISTENT, so a store that is opened again has nothing")
                    .isTrue();
        }
    }

    @Example
    @Label(
            "[DU-2] a store says of the loss of power what its fixture says, and none survives it that is gone when closed")
    default void lossOfPowerIsToldOf() throws IOException {
        Set<Capability> capabilities = capabilities();
        assertThat(storage().survivesPowerLoss())
                .as("survivesPowerLoss() is what the fixture says")
                .isEqualTo(capabilities.contains(Capability.SURVIVES_POWER_LOSS));
        assertThat(capabilities.contains(Capability.SURVIVES_POWER_LOSS) && !isPersistent())
                .isFalse();
        storage().write(writer -> writer.addOrder(1));
        reopen();
        assertThat(holds(reader -> reader.hasOrder(1)))
                .as("an order is there when the store is opened again, if the fixture says PERSISTENT")
                .isEqualTo(isPersistent());
        storage().write(writer -> writer.addOrder(2));
        assertThat(holds(reader -> reader.hasOrder(2))).isTrue();
    }
}
