package dev.sdelka.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.bulk.BulkExport;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoPortalTest {

    private final Storage storage = new MemoryStorage();

    @Test
    void fillsAnEmptyStoreAndNoOther() {
        assertThat(DemoPortal.load(storage)).isTrue();
        List<PortalRecord> content = content();
        assertThat(DemoPortal.load(storage)).isFalse();

        assertThat(content()).isEqualTo(content).hasSize(8);
        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(ReferenceData.defaults()
                        .with(UserField.of("UF_CRM_1721244482250", UserFieldType.STRING, "Приветствие"))
                        .with(new ParentType(1220, "Проект")));
        assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(5128)))
                .isTrue();
    }

    @Test
    void comesInAsAWholeOrNotAtAll() {
        FaultInjectingStorage failing = new FaultInjectingStorage(storage);
        boolean hasFailed = true;
        for (int call = 1; hasFailed; call++) {
            failing.failAt(call, Kind.IO, Moment.BEFORE);
            try {
                DemoPortal.load(failing);
            } catch (StorageException e) {
                boolean isEmpty = storage.read(StorageReader::isEmpty);
                assertThat(isEmpty).as("after a fault at call " + call).isTrue();
            }
            hasFailed = failing.hasFailed();
        }
        assertThat(content()).hasSize(8);
    }

    private List<PortalRecord> content() {
        List<PortalRecord> records = new ArrayList<>();
        BulkExport.<RuntimeException>forEach(storage, records::add);
        return records;
    }
}
