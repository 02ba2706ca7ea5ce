package dev.sdelka.query;

import org.jspecify.annotations.Nullable;

/** Anything whose fields can be read by their wire names: what a {@link Filter} is matched against. */
@FunctionalInterface
public interface FieldReader {

    /**
     * The value of a field.
     *
     * @param field the wire name
     * @return a {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code java.time.LocalDate}, {@code java.time.Instant}, {@link
     *     dev.sdelka.field.Money} or {@link dev.sdelka.field.FileReference}, or a list of them that is not empty; null when the field is empty
     * @throws IllegalArgumentException if there is no such field
     */
    @Nullable
    Object value(String field);
}
