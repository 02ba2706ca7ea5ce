package dev.sdelka.directory;

import org.jspecify.annotations.Nullable;

/**
 * What is to become different about a category, or what a new one is to be.
 *
 * @param name what people see, up to 255 characters; null to leave it
 * @param sort where it stands, small numbers first, 0 if below zero; null to leave it
 * @param isDefault true to make it the default one; null or false to leave it
 */
public record CategoryChanges(
        @Nullable String name,
        @Nullable Integer sort,
        @Nullable Boolean isDefault) {

    /**
     * A name, and nothing else.
     *
     * @param name what people see
     * @return the changes
     */
    public static CategoryChanges name(String name) {
        return new CategoryChanges(name, null, null);
    }
}
