package dev.sdelka.storage.jdbi;

import org.jspecify.annotations.Nullable;

/** What Java does with a column of each row, where SQL has no words for it. */
@FunctionalInterface
interface RowFunction {

    /**
     * Looks at a row.
     *
     * @param stored the column: a {@code Long}, a {@code String} or null
     * @return a {@code Boolean}, {@code Long}, {@code String}, {@code byte[]} or null
     */
    @Nullable
    Object apply(@Nullable Object stored);
}
