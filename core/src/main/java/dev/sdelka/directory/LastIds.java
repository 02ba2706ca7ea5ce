package dev.sdelka.directory;

/**
 * The greatest ids that were ever given to entries of the reference data: those of removed entries do not come again.
 *
 * @param category of a category, 0 or more
 * @param status of a status, 0 or more
 */
public record LastIds(int category, int status) {

    /** Nothing was given. */
    public static final LastIds NONE = new LastIds(0, 0);

    LastIds atLeast(int otherCategory, int otherStatus) {
        return new LastIds(Math.max(category, otherCategory), Math.max(status, otherStatus));
    }
}
