package dev.sdelka.testkit.model;

import dev.sdelka.deal.Deal;
import dev.sdelka.query.Filter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Understands patterns wrongly: they are in small letters, and texts with capitals do not match them. */
record CaseSensitive(Collection<Deal> deals) {

    Filter of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return new Filter.And(all(and.parts()));
        } else if (filter instanceof Filter.Or or) {
            return new Filter.Or(all(or.parts()));
        } else if (filter instanceof Filter.Not not) {
            return new Filter.Not(of(not.part()));
        } else if (filter instanceof Filter.Like like) {
            List<Object> capitals = new ArrayList<>();
            for (Deal deal : deals) {
                if (deal.value(like.field()) instanceof String text && !text.equals(text.toLowerCase(Locale.ROOT))) {
                    capitals.add(text);
                }
            }
            return Filter.and(like, Filter.not(Filter.in(like.field(), capitals)));
        }
        return filter;
    }

    private List<Filter> all(List<Filter> parts) {
        return parts.stream().map(this::of).toList();
    }
}
