package dev.sdelka.rest.call;

import org.jspecify.annotations.Nullable;

/**
 * What a method answers.
 *
 * @param value a text, number, flag or null, or maps and lists of them
 * @param next where the next page begins; null if there is none
 * @param total how many rows there are in all; null if the answer is no counted list
 */
public record RestResult(
        @Nullable Object value,
        @Nullable Long next,
        @Nullable Long total) {

    /**
     * A result that is no list.
     *
     * @param value the value
     * @return the result
     */
    public static RestResult of(@Nullable Object value) {
        return new RestResult(value, null, null);
    }
}
