package dev.sdelka.testkit.arbitrary;

import dev.sdelka.validation.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks one rule.
 *
 * @param field the wire name of the field
 * @param raw what the caller gives
 * @param code the violation that must be reported
 * @param path the path that it must be reported with
 */
public record Mistake(String field, @Nullable Object raw, ViolationCode code, String path) {

    Mistake(String field, @Nullable Object raw, ViolationCode code) {
        this(field, raw, code, field);
    }
}
