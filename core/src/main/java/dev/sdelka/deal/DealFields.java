package dev.sdelka.deal;

import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.List;

/** All fields that deals of a portal have: the standard ones, its parent links and its user fields. */
public final class DealFields {

    private DealFields() {}

    /**
     * Describes the fields.
     *
     * @param referenceData names the parent types and user fields
     * @return in the order of {@code crm.deal.fields}: parent links after the UTM fields, user fields at the end
     */
    public static List<FieldDescription> describe(ReferenceData referenceData) {
        List<FieldDescription> descriptions = new ArrayList<>();
        for (DealField field : DealField.values()) {
            descriptions.add(FieldDescription.of(field));
            if (field == DealField.UTM_TERM) {
                for (ParentType parentType : referenceData.parentTypes()) {
                    descriptions.add(FieldDescription.of(parentType));
                }
            }
        }
        for (UserField userField : referenceData.userFields()) {
            descriptions.add(FieldDescription.of(userField));
        }
        return List.copyOf(descriptions);
    }
}
