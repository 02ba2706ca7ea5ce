package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.Money;
import dev.sdelka.field.ValueReader;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import dev.sdelka.validation.Violations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What new deals have in user fields that nobody gave a value. */
final class UserFieldDefaults {

    private static final String TYPE = "TYPE";
    private static final String VALUE = "VALUE";
    private static final String NOW = "NOW";
    private static final String FIXED = "FIXED";

    private UserFieldDefaults() {}

    /** Whether new deals have a value in the field. */
    static boolean has(UserField field, ReferenceData referenceData) {
        return find(field, referenceData, ZoneOffset.UTC, Instant.EPOCH) != null;
    }

    /** The value, or the list of them; null if there is none. */
    static @Nullable Object find(UserField field, ReferenceData referenceData, ZoneId zone, Instant now) {
        if (field.type() == UserFieldType.ENUMERATION) {
            List<Long> items = field.items().stream()
                    .filter(EnumerationItem::isDefault)
                    .map(item -> (long) item.id())
                    .toList();
            return items.isEmpty() ? null : field.isMultiple() ? items : (Object) items.get(0);
        }
        Object given = field.settings().get(UserFieldSettings.DEFAULT_VALUE);
        Object value = given instanceof Map<?, ?> date ? date(field.type(), date, zone, now) : given;
        Violations violations = new Violations();
        Object typed = new ValueReader(zone).read(field.type().kind(), field.name(), value, violations);
        if (typed instanceof Money money
                && referenceData.currency(money.currency()).isEmpty()) {
            return null; // no deal may have it
        }
        return typed == null || !field.isMultiple() ? typed : List.of(typed);
    }

    private static @Nullable Object date(UserFieldType type, Map<?, ?> date, ZoneId zone, Instant now) {
        if (NOW.equals(date.get(TYPE))) {
            return type == UserFieldType.DATE ? LocalDate.ofInstant(now, zone) : now;
        }
        return FIXED.equals(date.get(TYPE)) ? date.get(VALUE) : null;
    }
}
