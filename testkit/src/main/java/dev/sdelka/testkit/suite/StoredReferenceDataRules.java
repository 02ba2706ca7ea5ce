package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.Ids;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Reference data and the register of orders in the store, without the rules of the services. */
interface StoredReferenceDataRules extends StorageUnderTest {

    @Property
    @Label("[RF-1] reference data come out as they were put in, each time")
    default void referenceDataComeOutUnchanged(@ForAll ReferenceData first, @ForAll ReferenceData second)
            throws IOException {
        for (ReferenceData referenceData : List.of(first, second)) {
            storage().write(writer -> {
                writer.replaceReferenceData(referenceData);
                return assertThat(writer.referenceData()).isEqualTo(referenceData);
            });
            ReferenceData stored = storage().read(StorageReader::referenceData);
            assertThat(stored).isEqualTo(referenceData);
        }
        if (isPersistent()) {
            ReferenceData stored = reopen().read(StorageReader::referenceData);
            assertThat(stored).isEqualTo(second);
        }
    }

    @Property
    @Label("[RF-2] the register has the orders that were put in, and no others")
    default void registerHasItsOrders(@ForAll("orderIds") Set<Long> known, @ForAll("orderIds") Set<Long> unknown) {
        unknown.removeAll(known);
        storage().write(writer -> assertThat(known).allMatch(writer::addOrder));
        storage().write(writer -> assertThat(known).noneMatch(writer::addOrder));
        storage().read(reader -> {
            assertThat(known).allMatch(reader::hasOrder);
            return assertThat(unknown).noneMatch(reader::hasOrder);
        });
    }

    @Property
    @Label("[RF-2] the register is listed by id, page by page, with no order left out or shown twice")
    default void registerIsListed(@ForAll("orderIds") Set<Long> known, @ForAll @IntRange(min = 1, max = 5) int limit) {
        storage().write(writer -> assertThat(known).allMatch(writer::addOrder));
        List<Long> listed = new ArrayList<>();
        storage().read(reader -> {
            List<Long> page = reader.orders(0, limit);
            while (!page.isEmpty() && listed.size() <= known.size()) { // one that repeats itself has no end
                assertThat(page).hasSizeLessThanOrEqualTo(limit);
                listed.addAll(page);
                page = reader.orders(listed.get(listed.size() - 1), limit);
            }
            return assertThat(reader.orders(0, 0)).isEqualTo(List.of());
        });
        assertThat(listed).containsExactlyElementsOf(new TreeSet<>(known));
    }

    /** Orders of any id. */
    @Provide
    default Arbitrary<Set<Long>> orderIds() {
        return Ids.mostlyFew().set().ofMinSize(1).ofMaxSize(8);
    }
}
