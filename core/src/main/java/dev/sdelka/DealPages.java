package dev.sdelka;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;

/** All deals that satisfy a filter, by id, read in pages that each begin behind the last id: the millionth is as near as the first. */
final class DealPages extends AbstractSpliterator<Deal> {

    private static final int PAGE_SIZE = 500;

    private final Filter filter;
    private final Function<Query, List<Deal>> reader;
    private final Deque<Deal> page = new ArrayDeque<>();
    private long lastId;
    private boolean ended;

    DealPages(Filter filter, Function<Query, List<Deal>> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.filter = filter;
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Deal> action) {
        if (page.isEmpty() && !ended) {
            readOn();
        }
        Deal deal = page.poll();
        if (deal == null) {
            return false;
        }
        action.accept(deal);
        return true;
    }

    private void readOn() {
        String id = DealField.ID.name();
        Filter rest = Filter.and(Filter.compare(id, Relation.GREATER, lastId), filter);
        page.addAll(reader.apply(new Query(rest, List.of(SortOrder.ascending(id)), 0, PAGE_SIZE)));
        ended = page.size() < PAGE_SIZE;
        for (Deal deal : page) {
            if (deal.id() <= lastId) { // it would go on for ever
                throw new IllegalStateException("the store gave deal " + deal.id() + " behind deal " + lastId);
            }
            lastId = deal.id();
        }
    }
}
