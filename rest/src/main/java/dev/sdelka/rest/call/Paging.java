package dev.sdelka.rest.call;

import dev.sdelka.field.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * The page that a list is asked for. {@code start} is where it begins, any number; −1 asks not to be told how many
 * rows there are, and in some methods for all of them at once.
 *
 * @param offset how many rows to leave out
 * @param limit how many rows at most
 * @param isCounted whether the answer says how many rows there are in all, and where the next page begins
 */
public record Paging(long offset, int limit, boolean isCounted) {

    /** How many rows a page has. */
    public static final int PAGE_SIZE = 50;

    private static final String ALL_ROWS = "-1";

    /**
     * The page that a call of a list asks for that has pages even when it does not count.
     *
     * @param call a call of a list
     * @return the first page if {@code start} is no number
     */
    public static Paging alwaysPaged(RestCall call) {
        Paging paging = of(call);
        return paging.isCounted ? paging : new Paging(0, PAGE_SIZE, false);
    }

    /**
     * The page that a call asks for.
     *
     * @param call a call of a list
     * @return the first page if {@code start} is no number
     */
    public static Paging of(RestCall call) {
        Object start = call.parameters().get("start");
        return String.valueOf(start).equals(ALL_ROWS)
                ? new Paging(0, Integer.MAX_VALUE, false)
                : new Paging(ValueReader.id(start).orElse(0L), PAGE_SIZE, true);
    }

    /**
     * The answer with a page.
     *
     * @param value what the answer shows
     * @param total how many rows there are in all
     * @return with {@code next} if more rows follow
     */
    public RestResult result(@Nullable Object value, long total) {
        if (!isCounted) {
            return RestResult.of(value);
        }
        boolean hasMore = total - limit > offset;
        return new RestResult(value, hasMore ? offset + limit : null, total);
    }
}
