package dev.sdelka.userfield;

import dev.sdelka.field.InputFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user field, or changes of one, as {@code crm.deal.userfield.add} and {@code .update} take them: not checked yet. In Java a {@link UserField} is easier to write.
 *
 * @param fields values by wire name; unmodifiable
 */
public record UserFieldInput(Map<String, @Nullable Object> fields) {

    /** Keeps an unmodifiable copy of the fields. */
    public UserFieldInput {
        fields = InputFields.copy(fields);
    }
}
