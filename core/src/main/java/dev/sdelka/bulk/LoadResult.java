package dev.sdelka.bulk;

/**
 * How much was loaded.
 *
 * @param deals deals that were added
 * @param bindings bindings that were added
 * @param orders orders that were added to the register
 * @param present records of things that were there already, and are the same; not counting reference data
 * @param refused records that were refused
 * @param entries entries of the reference data that were added: categories, statuses, currencies, user fields and smart processes
 */
public record LoadResult(long deals, long bindings, long orders, long present, long refused, long entries) {

    /** Nothing yet. */
    public static final LoadResult NONE = new LoadResult(0, 0, 0, 0, 0);

    /**
     * Without reference data.
     *
     * @param deals deals that were added
     * @param bindings bindings that were added
     * @param orders orders that were added to the register
     * @param present records of things that were there already, and are the same
     * @param refused records that were refused
     */
    public LoadResult(long deals, long bindings, long orders, long present, long refused) {
        this(deals, bindings, orders, present, refused, 0);
    }

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
                refused + other.refused,
                entries + other.entries);
    }
}
