package dev.sdelka.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import dev.sdelka.testkit.model.ModelStorage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultInjectingStorageTest {

    private final Storage real = new ModelStorage();
    private final FaultInjectingStorage storage = new FaultInjectingStorage(real);
    private final List<Integer> reached = new ArrayList<>();

    /** Four calls: the beginning, two orders, the end. */
    private final Work<StorageWriter, String, RuntimeException> unit = writer -> {
        reached.add(0);
        writer.addOrder(1);
        reached.add(1);
        writer.addOrder(2);
        reached.add(2);
        return "done";
    };

    private StorageException fault() {
        return catchThrowableOfType(StorageException.class, () -> storage.write(unit));
    }

    private boolean has(long order) {
        return real.read(reader -> reader.hasOrder(order));
    }

    @ParameterizedTest
    @EnumSource
    void eachCallOfAUnitFailsInItsTurnAndNothingIsKept(Moment moment) {
        int call = 1;
        for (storage.failAt(call, Kind.FULL, moment); ; storage.failAt(call, Kind.FULL, moment)) {
            StorageException fault = fault();
            if (!storage.hasFailed()) {
                break;
            }
            assertThat(fault.kind()).isEqualTo(Kind.FULL);
            assertThat(has(1) || has(2)).isFalse();
            call++;
        }

        assertThat(call).isEqualTo(5);
        assertThat(has(1) && has(2)).isTrue();
        assertThat(reached).containsExactly(0, 0, 1, 0, 1, 2, 0, 1, 2);
    }

    @Test
    void aFaultComesOnce() {
        storage.failAt(2, Kind.IO, Moment.BEFORE);

        assertThat(fault()).hasMessageContaining("addOrder");
        assertThat(storage.<String, RuntimeException>write(unit)).isEqualTo("done");
        assertThat(storage.hasFailed()).isTrue();
    }

    @Test
    void whatIsReadIsCountedToo() {
        storage.failAt(3, Kind.CORRUPT, Moment.AFTER);
        StorageException fault = catchThrowableOfType(
                StorageException.class, () -> storage.read(reader -> reader.hasOrder(1) || reader.isEmpty()));

        assertThat(fault.kind()).isEqualTo(Kind.CORRUPT);
        assertThat(fault).hasMessageContaining("isEmpty");
    }

    @Test
    void aUnitThatLetsAFaultPassFailsAllTheSame() {
        storage.failAt(2, Kind.BUSY, Moment.BEFORE);
        StorageException fault = catchThrowableOfType(
                StorageException.class,
                () -> storage.write(writer -> {
                    assertThat(catchThrowable(() -> writer.addOrder(1))).isInstanceOf(StorageException.class);
                    assertThat(catchThrowable(() -> writer.addOrder(2))).isInstanceOf(StorageException.class);
                    return true;
                }));

        assertThat(fault.kind()).isEqualTo(Kind.BUSY);
        assertThat(has(1) || has(2)).isFalse();
    }

    @Test
    void withoutAPlanItIsTheStoreItself() {
        IOException thrown = new IOException();

        assertThat(storage.hasFailed()).isFalse();
        assertThat(catchThrowable(() -> storage.write(writer -> {
                    throw thrown;
                })))
                .isSameAs(thrown);
        storage.write(writer ->
                assertThatIllegalStateException().isThrownBy(() -> storage.read(StorageReader::isEmpty))); // [TX-4]
        storage.read(reader -> assertThat(reader.toString()).isNotEmpty());
        assertThat(storage.survivesPowerLoss()).isEqualTo(real.survivesPowerLoss());
        storage.close();
        assertThat(catchThrowableOfType(StorageException.class, () -> real.read(StorageReader::isEmpty))
                        .kind())
                .isEqualTo(Kind.CLOSED);
    }
}
