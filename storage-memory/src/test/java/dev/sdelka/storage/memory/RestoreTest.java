package dev.sdelka.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.restore.PortalContent;
import dev.sdelka.restore.Restore;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.Deals;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The content of a portal comes into an empty store, whole or not at all. */
class RestoreTest {

    private final MemoryStorage storage = new MemoryStorage();
    private final ReferenceData data = ReferenceDataSets.typical();
    private final Deal deal = deal(410);
    private final OrderBinding binding = OrderBinding.toDeal(5125, 410);

    @Test
    void anEmptyStoreTakesIt() {
        assertThat(Restore.intoEmpty(storage, content(List.of(deal)))).isTrue();

        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(data);
        assertThat(storage.<Deal, RuntimeException>read(reader -> reader.deal(410)))
                .isEqualTo(deal);
        assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(5125)))
                .isTrue();
        assertThat(storage.<List<OrderBinding>, RuntimeException>read(reader -> reader.bindings(Query.all())))
                .containsExactly(binding);
        assertThat(storage.<List<StageChange>, RuntimeException>read(
                        reader -> reader.stageHistory(Query.all(), Filter.all())))
                .containsExactly(StageChange.created(1, deal));
    }

    @Test
    void aStoreThatHasSomethingStaysAsItIs() {
        storage.<Boolean, RuntimeException>write(writer -> writer.addDeal(deal(1)));

        assertThat(Restore.intoEmpty(storage, content(List.of(deal)))).isFalse();

        assertThat(storage.<Deal, RuntimeException>read(reader -> reader.deal(410)))
                .isNull();
        assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(5125)))
                .isFalse();
    }

    @Test
    void twoDealsOfOneIdAreRefusedAndNothingComesIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Restore.intoEmpty(storage, content(List.of(deal, deal))))
                .withMessage("two deals have the id 410");
        assertThat(storage.<Boolean, RuntimeException>read(StorageReader::isEmpty))
                .isTrue();
    }

    private PortalContent content(List<Deal> deals) {
        return new PortalContent(data, List.of(5125L), deals, List.of(binding));
    }

    private static Deal deal(long id) {
        return Deals.any(ReferenceDataSets.typical()).sample().toBuilder()
                .number(DealField.ID, id)
                .build();
    }
}
