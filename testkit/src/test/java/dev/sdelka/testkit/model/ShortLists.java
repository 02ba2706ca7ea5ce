package dev.sdelka.testkit.model;

import dev.sdelka.query.Filter;
import java.util.List;

/** Understands lists of values wrongly: looks at the first thousand of them. */
final class ShortLists {

    static final int MOST = 1_000;

    private ShortLists() {}

    static Filter of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return new Filter.And(all(and.parts()));
        } else if (filter instanceof Filter.Or or) {
            return new Filter.Or(all(or.parts()));
        } else if (filter instanceof Filter.Not not) {
            return new Filter.Not(of(not.part()));
        } else if (filter instanceof Filter.In in) {
            return Filter.in(in.field(), cut(in.values()));
        }
        return filter;
    }

    static <T> List<T> cut(List<T> list) {
        return list.subList(0, Math.min(MOST, list.size()));
    }

    private static List<Filter> all(List<Filter> parts) {
        return parts.stream().map(ShortLists::of).toList();
    }
}
