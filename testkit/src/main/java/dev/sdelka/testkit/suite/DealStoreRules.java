package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.testkit.arbitrary.DealSearch;
import dev.sdelka.testkit.arbitrary.DealSearches;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.model.DealModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Deals in the store, without the rules of the service. */
interface DealStoreRules extends StorageUnderTest {

    /** How much of a query a failure shows. */
    int MOST_SHOWN = 2_000;

    @Property
    @Label(
            "a query over deals finds what its filter, its order and its slice say, inside the unit that wrote and after it")
    default void dealQueriesAgreeWithTheirMeaning(@ForAll DealSearch search) {
        Query first = search.queries().get(0);
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return assertThat(ids(writer.deals(first))).isEqualTo(ids(DealModel.select(search.deals(), first)));
        });
        storage().read(reader -> {
            for (Query query : search.queries()) {
                assertThat(ids(reader.deals(query)))
                        .as(() -> shown(query))
                        .isEqualTo(ids(DealModel.select(search.deals(), query)));
                assertThat(reader.countDeals(query.filter()))
                        .as(() -> shown(query))
                        .isEqualTo(DealModel.count(search.deals(), query.filter()));
            }
            return search.queries().size();
        });
    }

    @Property(tries = 5)
    @Label(
            "a query over deals finds what it says for every kind of condition on every field, and in the order of every field")
    default void everyConditionOnEveryFieldAgrees(@ForAll DealSearch search) {
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return true;
        });
        storage().read(reader -> {
            for (Query query : DealSearches.ofEachField(search.deals(), ReferenceDataSets.typical())) {
                assertThat(ids(reader.deals(query)))
                        .as(() -> shown(query))
                        .isEqualTo(ids(DealModel.select(search.deals(), query)));
            }
            return true;
        });
    }

    @Property
    @Label(
            "a bound of ids beside any filter finds what both say, and pages that each begin behind the last one find all")
    default void boundsOfIdsAgreeWithTheirMeaning(
            @ForAll DealSearch search, @ForAll Relation relation, @ForAll @IntRange(min = 1, max = 3) int size) {
        storage().write(writer -> {
            search.deals().forEach(writer::addDeal);
            return true;
        });
        storage().read(reader -> {
            for (Query query : search.queries()) {
                for (Deal deal : search.deals()) {
                    Filter bound = Filter.compare(DealField.ID.name(), relation, deal.id());
                    Query both =
                            new Query(Filter.and(query.filter(), Filter.and(bound)), List.of(), query.offset(), size);
                    assertThat(ids(reader.deals(both)))
                            .as(() -> shown(both))
                            .isEqualTo(ids(DealModel.select(search.deals(), both)));
                    assertThat(reader.countDeals(both.filter()))
                            .as(() -> shown(both))
                            .isEqualTo(DealModel.count(search.deals(), both.filter()));
                }
                assertThat(pagesBehindIds(reader, query.filter(), size))
                        .as(() -> shown(query))
                        .isEqualTo(ids(DealModel.select(search.deals(), Query.matching(query.filter()))));
            }
            return true;
        });
    }

    private static List<Long> pagesBehindIds(StorageReader reader, Filter filter, int size) {
        String id = DealField.ID.name();
        List<Long> found = new ArrayList<>(List.of(0L));
        List<Long> page;
        do {
            long last = found.get(found.size() - 1);
            Filter behind = Filter.and(Filter.compare(id, Relation.GREATER, last), filter);
            page = ids(reader.deals(new Query(behind, List.of(SortOrder.ascending(id)), 0, size)));
            assertThat(page).allMatch(next -> next > last); // a wrong store could go on for ever
            found.addAll(page);
        } while (page.size() == size);
        return found.subList(1, found.size());
    }

    @Property
    @Label("an updated deal is the new one, and no other deal changes")
    default void updatedDealIsTheNewOne(
            @ForAll @Size(min = 2, max = 4) @UniqueElements(by = ContentRules.DealId.class) List<Deal> deals,
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
    @Label("a removed deal takes its bindings along, and nothing else")
    default void removedDealTakesItsBindings(
            @ForAll @Size(min = 2, max = 4) @UniqueElements(by = ContentRules.DealId.class) List<Deal> deals,
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

    private static List<Long> ids(List<Deal> deals) {
        return deals.stream().map(Deal::id).toList();
    }

    /** Texts may be long. */
    static String shown(Query query) {
        String text = query.toString();
        return text.substring(0, Math.min(text.length(), MOST_SHOWN));
    }

    private void requireDeals(List<Deal> expected) {
        storage().read(reader -> assertThat(reader.deals(Query.all())).containsExactlyInAnyOrderElementsOf(expected));
    }
}
