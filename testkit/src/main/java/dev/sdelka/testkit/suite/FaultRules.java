package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sdelka.Crm;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.testkit.fault.FaultInjectingStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import dev.sdelka.testkit.sequence.CrmCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What becomes of a call of a service when the store fails under it: nothing. */
interface FaultRules extends StorageUnderTest {

    @Property(tries = 20)
    @Label(
            "[TX-1] a fault at any call of the store: the service throws it, nothing is changed or told, and the next call works")
    default void faultsChangeNothing(
            @ForAll @Size(min = 3, max = 12) List<CrmCall> calls, @ForAll Kind kind, @ForAll Moment moment)
            throws IOException {
        FaultInjectingStorage failing = new FaultInjectingStorage(storage());
        List<CrmEvent> events = new ArrayList<>();
        Crm crm = Crm.builder(failing).listener(events::add).build();
        CrmCall.prepare(crm);
        for (CrmCall call : calls) {
            StorageDump before = StorageDump.of(storage(), List.of());
            int heard = events.size();
            failing.failAt(1, kind, moment);
            Throwable thrown = catchThrowable(() -> call.refusalBy(crm));
            for (int at = 2; failing.hasFailed(); at++) {
                assertThat(thrown).as("%s, %s", call, at - 1).isInstanceOf(StorageException.class);
                assertThat(((StorageException) thrown).kind()).isEqualTo(kind);
                assertThat(events).as("events of %s, %s", call, at - 1).hasSize(heard);
                assertThat(StorageDump.of(storage(), List.of()))
                        .as("after %s, %s", call, at - 1)
                        .isEqualTo(before);
                failing.failAt(at, kind, moment);
                thrown = catchThrowable(() -> call.refusalBy(crm));
            }
            assertThat(thrown).as("%s without a fault", call).isNull();
        }
        EventReplay.requireSame(events, storage(), newFixture());
    }
}
