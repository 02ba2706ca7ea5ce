package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes typed values of the fields of an input, and reports values that have not the form of their field. */
final class DealInputReader {

    /** What the fields are for. */
    enum Purpose {
        /** A deal to be added. */
        ADD,
        /** Changes of a deal. */
        CHANGE,
        /** A deal as it was stored or shown, with the fields that nobody else may set. */
        RESTORE;

        @Nullable
        ViolationCode refusal(DealField field) {
            if (this != RESTORE && field.isReadOnly()) {
                return ViolationCode.READ_ONLY;
            }
            return this == CHANGE && field.isImmutable() ? ViolationCode.IMMUTABLE : null;
        }
    }

    private final Purpose purpose;
    private final ReferenceData referenceData;
    private final ValueReader valueReader;
    private final UserFieldReader userFieldReader;
    private final Strictness strictness;

    DealInputReader(Purpose purpose, ReferenceData referenceData, ZoneId zone, Strictness strictness) {
        this.purpose = purpose;
        this.referenceData = referenceData;
        this.valueReader = new ValueReader(zone);
        this.userFieldReader = new UserFieldReader(referenceData, valueReader, purpose == Purpose.RESTORE);
        this.strictness = strictness;
    }

    DealValues read(Map<String, ? extends @Nullable Object> fields, Violations violations) {
        DealValues values = new DealValues();
        fields.forEach((name, raw) -> readField(name, raw, values, violations));
        return values;
    }

    private void readField(String name, @Nullable Object raw, DealValues values, Violations violations) {
        Optional<DealField> standard = DealField.find(name);
        Optional<ParentType> parentType = referenceData.parentType(name);
        Optional<UserField> userField = referenceData.userField(name);
        if (standard.isPresent()) {
            readStandard(standard.get(), raw, values, violations);
        } else if (parentType.isPresent()) {
            Object itemId = valueReader.read(ValueKind.ID, name, raw, violations);
            if (itemId != null) {
                values.parentIds.put(parentType.get().entityTypeId(), (Long) itemId);
            } else {
                values.emptiedNames.add(name);
            }
        } else if (userField.isPresent()) {
            Object value = userFieldReader.read(userField.get(), raw, values, violations);
            if (value != null) {
                values.userFields.put(name, value);
            } else {
                values.emptiedNames.add(name);
            }
        } else if (strictness == Strictness.STRICT) {
            violations.add(ViolationCode.UNKNOWN_FIELD, name);
        }
    }

    private void readStandard(DealField field, @Nullable Object raw, DealValues values, Violations violations) {
        ViolationCode refusal = purpose.refusal(field);
        if (refusal != null) {
            if (strictness == Strictness.STRICT) {
                violations.add(refusal, field.name());
            }
        } else if (field == DealField.CLOSED && purpose != Purpose.RESTORE) {
            return; // follows from the stage; clients send it all the same
        } else if (field == DealField.CONTACT_IDS) {
            values.contactIds = readContactIds(raw, violations);
        } else if (field == DealField.CONTACT_ID) {
            values.contactId = (Long) valueReader.read(ValueKind.ID, field.name(), raw, violations);
            values.isContactEmptied = ValueReader.isNothing(raw);
        } else {
            Object value = valueReader.read(field.kind(), field.name(), raw, violations);
            if (value == null) {
                boolean isEmpty = field.kind() == ValueKind.ID ? ValueReader.isNothing(raw) : ValueReader.isEmpty(raw);
                (isEmpty ? values.emptied : values.malformed).add(field);
            } else if (isShortEnough(field.name(), value, field.maxLength(), violations)) {
                values.standard.put(field, value);
            }
        }
    }

    private List<Long> readContactIds(@Nullable Object raw, Violations violations) {
        if (raw == null || raw.equals("")) {
            return List.of();
        }
        List<?> elements;
        if (raw instanceof List<?> list) {
            elements = list;
        } else if (raw instanceof Map<?, ?> map) { // the portal's language makes no difference
            elements = new ArrayList<>(map.values());
        } else {
            violations.add(ViolationCode.NOT_A_LIST, DealField.CONTACT_IDS.name());
            return List.of();
        }
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String path = DealField.CONTACT_IDS.name() + "[" + i + "]";
            Object id = valueReader.read(ValueKind.ID, path, elements.get(i), violations);
            if (id != null) {
                ids.add((Long) id);
            }
        }
        return ids;
    }

    static boolean isShortEnough(String name, Object value, int max, Violations violations) {
        if (!(value instanceof String text) || text.codePointCount(0, text.length()) <= max) {
            return true;
        }
        violations.add(
                ViolationCode.TOO_LONG, name, Map.of("max", max, "length", text.codePointCount(0, text.length())));
        return false;
    }
}
