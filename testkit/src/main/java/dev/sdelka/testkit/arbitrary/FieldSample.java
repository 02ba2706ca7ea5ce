package dev.sdelka.testkit.arbitrary;

import org.jspecify.annotations.Nullable;

/**
 * A field as a caller gives it, and what it means.
 *
 * @param field the wire name
 * @param raw what the caller gives
 * @param value the typed value that it stands for; null if it makes the field empty
 */
public record FieldSample(
        String field, @Nullable Object raw, @Nullable Object value) {}
