package dev.sdelka.bulk;

/**
 * How many records were loaded, not counting reference data unless they were refused.
 *
 * @param deals deals that were added
 * @param bindings bindings that were added
 * @param orders orders that were added to the register
 * @param present records of things that were there already, and are the same
 * @param refused records that were refused
 */
public record LoadResult(long deals, long bindings, long orders, long present, long refused) {

    /** Nothing yet. */
    public static final LoadResult NONE = new LoadResult(0, 0, 0, 0, 0);

    /**
     * Both together.
     *
     * @param other another result
     * @return the sums
     */
    public LoadResult plus(LoadResult other) {
        return new LoadResult(
                deals + other.deals,
                bindings + other.bindings,
                orders + other.orders,
                present + other.present,
                refused + other.refused);
    }
}
