package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** What is put in comes out. */
interface ContentRules extends StorageUnderTest {

    @Property
    @Label("every deal comes out as it was put in, whatever the reference data knows, and after reopening")
    default void dealsComeOutUnchanged(
            @ForAll @Size(min = 1, max = 4) @UniqueElements(by = DealId.class) List<Deal> deals,
            @ForAll boolean knowsTheirFields)
            throws IOException {
        storage().write(writer -> {
            if (knowsTheirFields) {
                writer.replaceReferenceData(ReferenceDataSets.typical());
            }
            assertThat(deals).allMatch(writer::addDeal);
            return assertThat(deals)
                    .allSatisfy(deal -> assertThat(writer.deal(deal.id())).isEqualTo(deal));
        });
        storage()
                .read(reader -> assertThat(deals)
                        .allSatisfy(deal -> assertThat(reader.deal(deal.id())).isEqualTo(deal)));
        if (isPersistent()) {
            reopen().read(reader -> assertThat(deals)
                    .allSatisfy(deal -> assertThat(reader.deal(deal.id())).isEqualTo(deal)));
        }
    }

    @Property
    @Label("a deal's id is taken once, the first deal keeps it")
    default void firstDealKeepsItsId(@ForAll Deal deal, @ForAll Deal other) {
        Deal namesake = other.toBuilder().number(DealField.ID, deal.id()).build();
        assertThat(adds(deal)).isTrue();
        assertThat(adds(namesake)).isFalse();
        assertThat(storedDeal(deal.id())).isEqualTo(deal);
    }

    @Property
    @Label("reference data come out as they were put in, each time")
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
    @Label("the register has the orders that were put in, and no others")
    default void registerHasItsOrders(@ForAll("orderIds") Set<Long> known, @ForAll("orderIds") Set<Long> unknown) {
        unknown.removeAll(known);
        storage().write(writer -> assertThat(known).allMatch(writer::addOrder));
        storage().write(writer -> assertThat(known).noneMatch(writer::addOrder));
        storage().read(reader -> {
            assertThat(known).allMatch(reader::hasOrder);
            return assertThat(unknown).noneMatch(reader::hasOrder);
        });
    }

    private boolean adds(Deal deal) {
        return storage().write(writer -> writer.addDeal(deal));
    }

    /** Orders of any id. */
    @Provide
    default Arbitrary<Set<Long>> orderIds() {
        return Ids.mostlyFew().set().ofMinSize(1).ofMaxSize(8);
    }

    /** Tells deals apart. */
    final class DealId implements Function<Deal, Object> {
        @Override
        public Object apply(Deal deal) {
            return deal.id();
        }
    }
}
