package dev.sdelka.rest.method.deal;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FieldType;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.rest.parameter.FilterField;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that {@code crm.deal.list} knows: what may stand in its filter, its order and its select. */
final class DealListFields {

    private static final String ALL_STANDARD = "*";
    private static final String ALL_USER_FIELDS = "UF_*";

    /** Patterns do not work on them: they are compared like any text. */
    private static final Set<FieldType> MATCHED_EXACTLY =
            Set.of(FieldType.CRM_STATUS, FieldType.CRM_CONTACT, FieldType.CRM_COMPANY);

    private final ReferenceData referenceData;

    DealListFields(ReferenceData referenceData) {
        this.referenceData = referenceData;
    }

    /** Whether an answer may show the field; {@code CONTACT_IDS} stands in none. */
    boolean isKnown(String name) {
        return DealField.find(name)
                        .filter(field -> field != DealField.CONTACT_IDS)
                        .isPresent()
                || referenceData.userField(name).isPresent()
                || referenceData.parentType(name).isPresent();
    }

    /** A contact is found whether it is the primary one or not. */
    Optional<FilterField> inFilter(String name) {
        Optional<DealField> standard = DealField.find(name);
        if (standard.isPresent()) {
            return standard.filter(field -> field != DealField.CONTACT_IDS).map(DealListFields::standard);
        } else if (referenceData.parentType(name).isPresent()) {
            return Optional.of(new FilterField(name, ValueKind.ID, true, false));
        }
        return referenceData.userField(name).map(DealListFields::userField);
    }

    private static FilterField standard(DealField field) {
        DealField lookedAt = field == DealField.CONTACT_ID ? DealField.CONTACT_IDS : field;
        boolean isLink = field.kind() == ValueKind.ID && field.type() != FieldType.USER;
        return new FilterField(lookedAt.name(), field.kind(), isLink, MATCHED_EXACTLY.contains(field.type()));
    }

    private static FilterField userField(UserField field) {
        ValueKind kind = field.type().kind();
        return new FilterField(field.name(), kind, kind == ValueKind.ID, field.type() == UserFieldType.CRM_STATUS);
    }

    /** The names to show, in the order of the select; all if it names none. */
    List<String> select(List<@Nullable Object> names) {
        Set<String> selected = new LinkedHashSet<>();
        for (Object name : names) {
            if (ALL_STANDARD.equals(name)) {
                selected.addAll(standardNames());
            } else if (ALL_USER_FIELDS.equals(name)) {
                selected.addAll(userFieldNames());
            } else if (name instanceof String text && isKnown(text)) {
                selected.add(text);
            }
        }
        if (selected.isEmpty()) {
            selected.addAll(standardNames());
            selected.addAll(userFieldNames());
        }
        return List.copyOf(selected);
    }

    private List<String> standardNames() {
        List<String> names = new ArrayList<>();
        for (DealField field : DealField.inAnswerOrder()) {
            if (field == DealField.LAST_ACTIVITY_BY) {
                names.addAll(referenceData.parentTypes().stream()
                        .map(ParentType::fieldName)
                        .toList());
            }
            names.add(field.name());
        }
        return names;
    }

    private List<String> userFieldNames() {
        return referenceData.userFields().stream().map(UserField::name).toList();
    }
}
