package dev.sdelka.rest.method.status;

import dev.sdelka.directory.Status;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.FieldReader;
import dev.sdelka.rest.parameter.FilterField;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields by which statuses are filtered and ordered. */
final class StatusField {

    private static final Set<String> NUMBERS = Set.of("ID", "SORT", "CATEGORY_ID");
    private static final Set<String> TEXTS =
            Set.of("ENTITY_ID", "STATUS_ID", "NAME", "NAME_INIT", "SYSTEM", "COLOR", "SEMANTICS");

    private StatusField() {}

    static boolean isKnown(String name) {
        return NUMBERS.contains(name) || TEXTS.contains(name);
    }

    static Optional<FilterField> inFilter(String name) {
        return isKnown(name)
                ? Optional.of(FilterField.of(name, NUMBERS.contains(name) ? ValueKind.INTEGER : ValueKind.TEXT))
                : Optional.empty();
    }

    /** A status, as the wire shows it. */
    record Row(Status status, Map<String, @Nullable Object> fields) implements FieldReader {

        @Override
        public @Nullable Object value(String field) {
            Object shown = fields.get(field);
            return shown != null && NUMBERS.contains(field) ? Long.valueOf((String) shown) : shown;
        }
    }
}
