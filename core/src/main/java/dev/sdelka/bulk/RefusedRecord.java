package dev.sdelka.bulk;

import dev.sdelka.validation.Violation;
import java.util.List;

/**
 * A record that a store did not take.
 *
 * @param position where it stood
 * @param record the record
 * @param violations what is wrong with it, at least one; unmodifiable
 */
public record RefusedRecord(long position, PortalRecord record, List<Violation> violations) {

    /** Keeps an unmodifiable copy of the violations. */
    public RefusedRecord {
        violations = List.copyOf(violations);
    }
}
