package dev.sdelka.directory;

import org.jspecify.annotations.Nullable;

/**
 * A status to be added.
 *
 * @param listId the list it is to belong to
 * @param statusId what deals will hold, unique in its list. Of a stage up to 22 of the Latin letters, digits, dash and underscore, with {@code Cn:} before
 *     them outside the general category, which counts and is put there unless it is; in other lists up to 50 characters
 * @param name what people see, up to 255 characters
 * @param sort where it stands, 0 or more; null for the place behind the others of its meaning
 * @param color such as {@code #39A8EF}, up to 20 characters; null for none
 * @param semantics what reaching it means; null for a stage in which deals are worked on
 */
public record NewStatus(
        String listId,
        String statusId,
        String name,
        @Nullable Integer sort,
        @Nullable String color,
        @Nullable StageSemantics semantics) {}
