package dev.sdelka.directory;

import org.jspecify.annotations.Nullable;

/**
 * What is to become different about a status.
 *
 * @param name what people see, up to 255 characters; null to leave it
 * @param sort where it stands, 0 or more; null to leave it
 * @param color such as {@code #39A8EF}, up to 20 characters; null to leave it
 */
public record StatusChanges(
        @Nullable String name,
        @Nullable Integer sort,
        @Nullable String color) {}
