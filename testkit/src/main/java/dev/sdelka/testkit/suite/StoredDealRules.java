package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Deals and what belongs to them in the store, without the rules of the services. */
interface StoredDealRules extends StorageUnderTest {

    @Property
    @Label("[DL-1] every deal comes out as it was put in, whatever the reference data knows, and after reopening")
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
    @Label("[DL-2] a deal's id is taken once, the first deal keeps it")
    default void firstDealKeepsItsId(@ForAll Deal deal, @ForAll Deal other) {
        Deal namesake = other.toBuilder().number(DealField.ID, deal.id()).build();
        assertThat(adds(deal)).isTrue();
        assertThat(adds(namesake)).isFalse();
        assertThat(storedDeal(deal.id())).isEqualTo(deal);
    }

    @Property
    @Label("[DL-3] an updated deal is the new one, and no other deal changes")
    default void updatedDealIsTheNewOne(
            @ForAll @Size(min = 2, max = 4) @UniqueElements(by = StoredDealRules.DealId.class) List<Deal> deals,
            @ForAll Deal other,
            @ForAll boolean isLast)
            throws IOException {
        Deal old = deals.get(isLast ? deals.size() - 1 : 0);
        Deal changed = other.toBuilder().number(DealField.ID, old.id()).build();
        List<Deal> expected = new ArrayList<>(deals);
        expected.replaceAll(deal -> deal.equals(old) ? changed : deal);
        storage().write(writer -> {
            deals.forEach(writer::addDeal);
            return true;
        });
        assertThat((boolean) storage().write(writer -> writer.updateDeal(changed)))
                .isTrue();
        requireDeals(expected);
        if (isPersistent()) {
            reopen();
            requireDeals(expected);
        }
    }

    @Property
    @Label("[DL-4] a removed deal takes its bindings along, and nothing else")
    default void removedDealTakesItsBindings(
            @ForAll @Size(min = 2, max = 4) @UniqueElements(by = StoredDealRules.DealId.class) List<Deal> deals,
            @ForAll @Size(max = 8) Set<OrderBinding> others)
            throws IOException {
        Deal removed = deals.get(0);
        OrderBinding own = OrderBinding.toDeal(77, removed.id());
        storage().write(writer -> {
            deals.forEach(writer::addDeal);
            others.forEach(writer::addBinding);
            return writer.addBinding(own);
        });
        assertThat((boolean) storage().write(writer -> writer.removeDeal(removed.id())))
                .isTrue();
        assertThat((boolean) storage().write(writer -> writer.removeDeal(removed.id())))
                .isFalse();
        assertThat((boolean) storage().write(writer -> writer.updateDeal(removed)))
                .isFalse();
        requireDeals(deals.subList(1, deals.size()));
        Set<OrderBinding> kept = new TreeSet<>(others);
        kept.removeIf(binding -> binding.ownerType() == OwnerType.DEAL && binding.ownerId() == removed.id());
        storage().read(reader -> assertThat(reader.bindings(Query.all())).containsExactlyElementsOf(kept));
        long next = storage().write(writer -> writer.nextDealId());
        assertThat(next).isGreaterThan(removed.id());
    }

    @Example
    @Label("[DL-4] removing a deal that is not there changes nothing, not even bindings that name it")
    default void removingNothingChangesNothing() {
        OrderBinding binding = OrderBinding.toDeal(1, 1);
        storage().write(writer -> writer.addBinding(binding) && writer.addDeal(Samples.deal(2)));
        assertThat((boolean) storage().write(writer -> writer.removeDeal(1))).isFalse();
        storage().read(reader -> {
            assertThat(reader.bindings(Query.all())).containsExactly(binding);
            return assertThat(reader.deals(Query.all())).containsExactly(Samples.deal(2));
        });
    }

    @Property(tries = 10)
    @Label("[DL-4] product rows go with their deal, and so does its history; their ids do not come again")
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

    @Property
    @Label("[DL-5] product rows are what was put last, by sort, and no id is given twice")
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

    @Example
    @Label("[DL-5] thousands of product rows of one deal are all there, and so are thousands that take their place")
    default void productRowsMayBeThousands() throws IOException {
        storage().write(writer -> writer.addDeal(Samples.deal(7)));
        List<ProductRow> rows = List.of();
        for (int number : List.of(1_001, 2_500)) {
            List<BigDecimal> prices = Collections.nCopies(number, BigDecimal.ONE);
            rows = storage().write(writer -> put(writer, 7, prices));
            assertThat(rows).hasSize(number);
            requireRows(7, rows);
        }
        if (isPersistent()) {
            reopen();
            requireRows(7, rows);
        }
    }

    @Property
    @Label(
            "[DL-6] the id of a product row or of a change of stage is taken once, the first keeps it, and what is refused changes nothing")
    default void idsOfPartsAreTakenOnce(@ForAll @LongRange(min = 1, max = 6) long id, @ForAll boolean isOfOther)
            throws IOException {
        long dealId = isOfOther ? 8 : 7;
        StageChange change = StageChange.created(3, Samples.deal(7));
        StageChange namesake = StageChange.created(id, Samples.deal(dealId));
        ProductRow row = Samples.productRow(3, 7);
        ProductRow own = Samples.productRow(9, dealId);
        List<ProductRow> replacing = List.of(own, Samples.productRow(id, dealId));
        storage().write(writer -> {
            writer.addDeal(Samples.deal(7));
            writer.addDeal(Samples.deal(8));
            assertThat(writer.addStageChange(change)).isTrue();
            return assertThat(writer.replaceProductRows(7, List.of(row))).isTrue();
        });
        storage().write(writer -> {
            assertThat(writer.addStageChange(namesake)).isEqualTo(id != 3);
            return assertThat(writer.replaceProductRows(dealId, replacing)).isEqualTo(id != 3 || !isOfOther);
        });
        if (isPersistent()) {
            reopen();
        }
        boolean isReplaced = id != 3 || !isOfOther;
        List<ProductRow> rows =
                isReplaced ? replacing.stream().sorted(ProductRow.ORDER).toList() : List.of();
        requireRows(dealId, rows);
        if (isOfOther) {
            requireRows(7, List.of(row));
        }
        storage()
                .read(reader -> assertThat(reader.stageHistory(Query.all(), Filter.all()))
                        .containsExactlyElementsOf(
                                id == 3
                                        ? List.of(change)
                                        : Stream.of(change, namesake)
                                                .sorted(Comparator.comparingLong(StageChange::id))
                                                .toList()));
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

    private void requireDeals(List<Deal> expected) {
        storage().read(reader -> assertThat(reader.deals(Query.all())).containsExactlyInAnyOrderElementsOf(expected));
    }

    private boolean adds(Deal deal) {
        return storage().write(writer -> writer.addDeal(deal));
    }

    /** Tells deals apart. */
    final class DealId implements Function<Deal, Object> {
        @Override
        public Object apply(Deal deal) {
            return deal.id();
        }
    }
}
