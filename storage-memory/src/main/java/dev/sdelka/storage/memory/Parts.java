package dev.sdelka.storage.memory;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What belongs to deals, in lists. Each part has an id that no other has, whatever its deal. Immutable.
 *
 * @param byDeal the lists, never empty
 * @param byId all parts
 * @param id the id of a part
 * @param <P> the type of a part
 */
record Parts<P>(LongMap<List<P>> byDeal, LongMap<P> byId, ToLongFunction<P> id) {

    /** The parts of a deal in the order in which they were put. */
    List<P> of(long dealId) {
        List<P> parts = byDeal.get(dealId);
        return parts == null ? List.of() : parts;
    }

    boolean has(long partId) {
        return byId.get(partId) != null;
    }

    /** These, with a deal having other parts; none of them is one of another deal. */
    Parts<P> with(long dealId, List<P> parts) {
        LongMap<P> ids = byId;
        List<P> earlier = of(dealId);
        if (!isContinued(earlier, parts)) {
            for (P part : earlier) {
                ids = ids.without(id.applyAsLong(part));
            }
            earlier = List.of();
        }
        for (P part : parts.subList(earlier.size(), parts.size())) {
            ids = ids.with(id.applyAsLong(part), part);
        }
        return new Parts<>(parts.isEmpty() ? byDeal.without(dealId) : byDeal.with(dealId, parts), ids, id);
    }

    /** Whether the later list has all of the earlier one at its beginning, so that only what follows is new. */
    private boolean isContinued(List<P> earlier, List<P> later) {
        return later.size() >= earlier.size()
                && later.subList(0, earlier.size()).equals(earlier);
    }
}
