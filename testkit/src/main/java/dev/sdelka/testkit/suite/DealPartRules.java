package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** Product rows and history of deals in the store, without the rules of the services. */
interface DealPartRules extends StorageUnderTest {

    @Property
    @Label("product rows are what was put last, by sort, and no id is given twice")
    default void productRowsAreWhatWasPutLast(
            @ForAll @Size(max = 5) List<@BigRange(min = "-1000", max = "99999999999") @Scale(4) BigDecimal> first,
            @ForAll @Size(max = 5) List<@BigRange(min = "0", max = "1000") @Scale(4) BigDecimal> second)
            throws IOException {
        Deal deal = Samples.deal(7);
        Deal other = Samples.deal(8);
        List<ProductRow> rowsOfOther = storage().write(writer -> {
            writer.addDeal(deal);
            writer.addDeal(other);
            return put(writer, 8, first);
        });
        List<ProductRow> earlier = storage().write(writer -> put(writer, 7, first));
        List<ProductRow> later = storage().write(writer -> put(writer, 7, second));
        List<Long> given = new ArrayList<>(ids(rowsOfOther));
        given.addAll(ids(earlier));
        given.addAll(ids(later));
        assertThat(given).doesNotHaveDuplicates();
        requireRows(7, later);
        requireRows(8, rowsOfOther);
        if (isPersistent()) {
            reopen();
            requireRows(7, later);
        }
    }

    @Property(tries = 10)
    @Label("product rows go with their deal, and so does its history; their ids do not come again")
    default void partsGoWithTheirDeal(
            @ForAll @Size(min = 1, max = 3) List<@BigRange(min = "0", max = "1000") @Scale(2) BigDecimal> prices) {
        long[] last = new long[2];
        storage().write(writer -> {
            for (long id = 7; id <= 8; id++) {
                writer.addDeal(Samples.deal(id));
                writer.addStageChange(StageChange.created(writer.nextStageChangeId(), Samples.deal(id)));
                List<ProductRow> rows = put(writer, id, prices);
                last[0] = rows.get(rows.size() - 1).id();
            }
            last[1] = writer.stageHistory(Query.all(), Filter.all()).get(1).id();
            return true;
        });
        storage().write(writer -> writer.removeDeal(8));
        storage().write(writer -> writer.addDeal(Samples.deal(8)));
        requireRows(8, List.of());
        assertThat(holds(reader -> reader.productRows(7).size() == prices.size()))
                .isTrue();
        assertThat(holds(reader -> reader.stageHistory(Query.all(), Filter.all()).stream()
                        .allMatch(change -> change.dealId() == 7)))
                .isTrue();
        assertThat((long) storage().write(StorageWriter::nextProductRowId)).isGreaterThan(last[0]);
        assertThat((long) storage().write(StorageWriter::nextStageChangeId)).isGreaterThan(last[1]);
    }

    private static List<ProductRow> put(StorageWriter writer, long dealId, List<BigDecimal> prices) {
        List<ProductRow> rows = new ArrayList<>();
        for (BigDecimal price : prices) {
            NewProductRow row = NewProductRow.builder()
                    .name("Товар '" + rows.size())
                    .price(price)
                    .quantity(new BigDecimal("2.5"))
                    .sort(rows.size() % 2)
                    .build();
            rows.add(ProductRowDraft.of(row, rows.size()).complete(writer.nextProductRowId(), dealId));
        }
        writer.replaceProductRows(dealId, rows);
        return rows.stream().sorted(ProductRow.ORDER).toList();
    }

    private void requireRows(long dealId, List<ProductRow> expected) {
        storage().read(reader -> assertThat(reader.productRows(dealId)).isEqualTo(expected));
    }

    private static List<Long> ids(List<ProductRow> rows) {
        return rows.stream().map(ProductRow::id).toList();
    }
}
