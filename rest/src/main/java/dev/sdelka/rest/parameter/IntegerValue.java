package dev.sdelka.rest.parameter;

import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A whole number of a filter. */
final class IntegerValue {

    private final ValueReader reader = new ValueReader(ZoneOffset.UTC);

    /** Null if it is none. */
    @Nullable
    Object of(@Nullable Object raw) {
        return reader.read(ValueKind.INTEGER, "filter", raw, new Violations());
    }
}
