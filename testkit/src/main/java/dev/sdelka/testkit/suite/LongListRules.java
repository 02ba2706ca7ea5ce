package dev.sdelka.testkit.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.model.BindingModel;
import dev.sdelka.testkit.model.DealModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

/** Queries find what they say, however long the lists are that come in and go out. */
interface LongListRules extends StorageUnderTest {

    /** More than a statement of most databases takes as parameters. */
    long MANY_VALUES = 70_000;

    /** More than a page or a batch of anybody. */
    long MANY_ROWS = 2_500;

    /** As many conditions as a filter of the wire may have. */
    long MANY_CONDITIONS = 1_000;

    /** Where lists may be cut. */
    List<Long> PLACES =
            List.of(1L, 999L, 1_000L, 1_001L, 2_101L, 10_001L, 32_767L, 65_536L, MANY_VALUES, MANY_VALUES + 1);

    @Example
    @Label("[QR-1] tens of thousands of values, or a thousand conditions, in a filter on deals are all looked at")
    default void filtersOnDealsMayBeLong() {
        List<Deal> deals = deals(PLACES);
        storage().write(writer -> assertThat(deals).allMatch(writer::addDeal));
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.in(DealField.ID.name(), numbers(MANY_VALUES)));
        filters.add(Filter.in(DealField.TITLE.name(), titles(MANY_VALUES)));
        filters.add(Filter.in(DealField.CONTACT_ID.name(), numbers(MANY_VALUES)));
        filters.add(new Filter.Or(numbers(MANY_CONDITIONS).stream()
                .map(id -> Filter.equal(DealField.ID.name(), id))
                .toList()));
        filters.add(new Filter.Or(titles(MANY_CONDITIONS).stream()
                .map(title -> Filter.not(Filter.not(Filter.equal(DealField.TITLE.name(), title))))
                .toList()));
        filters.addAll(filters.stream().map(Filter::not).toList());
        storage().read(reader -> {
            for (Filter filter : filters) {
                assertThat(reader.deals(Query.matching(filter)))
                        .isEqualTo(DealModel.select(deals, Query.matching(filter)));
                assertThat(reader.countDeals(filter)).isEqualTo(DealModel.count(deals, filter));
            }
            return true;
        });
    }

    @Example
    @Label("[QR-1] thousands of deals are all found and counted, and pages of them hold what they say")
    default void dealsMayBeThousands() {
        List<Long> ids = numbers(MANY_ROWS);
        storage().write(writer -> assertThat(deals(ids)).allMatch(writer::addDeal));
        storage().read(reader -> {
            assertThat(reader.deals(Query.all())).extracting(Deal::id).isEqualTo(ids);
            assertThat(reader.countDeals(Filter.all())).isEqualTo(MANY_ROWS);
            assertThat(reader.deals(Query.all().page(1_100, 1_200)))
                    .extracting(Deal::id)
                    .isEqualTo(ids.subList(1_100, 2_300));
            return true;
        });
    }

    @Example
    @Label("[QR-2] thousands of changes of stages are all found and counted")
    default void changesOfStagesMayBeThousands() {
        List<StageChange> changes = addChanges(deals(List.of(1L, 2L, 3L)), (int) MANY_ROWS);
        storage().read(reader -> {
            assertThat(reader.stageHistory(Query.all(), Filter.all())).isEqualTo(changes);
            assertThat(reader.countStageHistory(Filter.all(), Filter.all())).isEqualTo(MANY_ROWS);
            return true;
        });
    }

    @Example
    @Label("[QR-2] tens of thousands of values in a filter on changes of stages, or on their deals, are all looked at")
    default void filtersOnHistoryMayBeLong() {
        List<Deal> deals = deals(PLACES);
        List<StageChange> changes = addChanges(deals, deals.size());
        List<StageChange> known = changes.subList(0, deals.size() - 1);
        Filter owners = Filter.in(StageChangeField.OWNER_ID.name(), numbers(MANY_VALUES));
        Filter ids = Filter.in(DealField.ID.name(), numbers(MANY_VALUES));
        storage().read(reader -> {
            assertThat(reader.stageHistory(Query.matching(owners), Filter.all()))
                    .isEqualTo(known);
            assertThat(reader.stageHistory(Query.all(), ids)).isEqualTo(known);
            assertThat(reader.countStageHistory(owners, ids)).isEqualTo(known.size());
            assertThat(reader.countStageHistory(Filter.not(owners), Filter.all()))
                    .isEqualTo(1);
            return true;
        });
    }

    private List<StageChange> addChanges(List<Deal> deals, int number) {
        return storage().write(writer -> {
            assertThat(deals).allMatch(writer::addDeal);
            List<StageChange> changes = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                changes.add(StageChange.created(writer.nextStageChangeId(), deals.get(i % deals.size())));
            }
            changes.forEach(writer::addStageChange);
            return changes;
        });
    }

    @Example
    @Label("[QR-3] thousands of bindings are all found and counted, all of one order, too")
    default void bindingsMayBeThousands() {
        List<OrderBinding> bindings = new ArrayList<>();
        numbers(MANY_ROWS).forEach(id -> bindings.add(OrderBinding.toDeal(1, id)));
        OrderBinding last = OrderBinding.toDeal(2, 1);
        storage().write(writer -> assertThat(bindings).allMatch(writer::addBinding) != null && writer.addBinding(last));
        storage().read(reader -> {
            assertThat(reader.bindingsOfOrder(1)).isEqualTo(bindings);
            bindings.add(last);
            assertThat(reader.bindings(Query.all())).isEqualTo(BindingModel.select(bindings, Query.all()));
            assertThat(reader.countBindings(Filter.all())).isEqualTo(bindings.size());
            return true;
        });
    }

    @Example
    @Label("[QR-3] tens of thousands of values in a filter on bindings are all looked at")
    default void filtersOnBindingsMayBeLong() {
        List<OrderBinding> bindings =
                PLACES.stream().map(orderId -> OrderBinding.toDeal(orderId, 1)).toList();
        storage().write(writer -> assertThat(bindings).allMatch(writer::addBinding));
        Filter orders = Filter.in(OrderBindingField.ORDER_ID.wireName(), numbers(MANY_VALUES));
        storage().read(reader -> {
            for (Filter filter : List.of(orders, Filter.not(orders))) {
                assertThat(reader.bindings(Query.matching(filter)))
                        .isEqualTo(BindingModel.select(bindings, Query.matching(filter)));
                assertThat(reader.countBindings(filter)).isEqualTo(BindingModel.count(bindings, filter));
            }
            return true;
        });
    }

    /** Making each from its input would take longer than all the rest. */
    private static List<Deal> deals(List<Long> ids) {
        Deal plain = Samples.deal(1);
        return ids.stream()
                .map(id -> plain.toBuilder()
                        .number(DealField.ID, id)
                        .text(DealField.TITLE, "deal " + id)
                        .contactIds(List.of(id))
                        .build())
                .toList();
    }

    private static List<Long> numbers(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<String> titles(long last) {
        return numbers(last).stream().map(id -> "deal " + id).toList();
    }
}
