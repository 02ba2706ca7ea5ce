package dev.sdelka.field;

import org.jspecify.annotations.Nullable;

/**
 * A field as {@code crm.deal.fields} describes it.
 *
 * @param name the wire name
 * @param type the wire name of the type
 * @param title what people see; for a user field its name
 * @param isReadOnly whether callers cannot set it
 * @param isImmutable whether it is given once
 * @param isMultiple whether it holds a list
 * @param isDynamic whether it is a user field
 * @param isDeprecated whether the portal advises against it
 * @param statusType the list of statuses that values come from, or null
 * @param parentEntityTypeId the type of object that a link leads to, or null
 * @param label what people see of a user field, or null
 */
public record FieldDescription(
        String name,
        String type,
        String title,
        boolean isReadOnly,
        boolean isImmutable,
        boolean isMultiple,
        boolean isDynamic,
        boolean isDeprecated,
        @Nullable String statusType,
        @Nullable Integer parentEntityTypeId,
        @Nullable String label) {

    /**
     * Describes a user field.
     *
     * @param field the field
     * @return its description
     */
    public static FieldDescription of(UserField field) {
        return new FieldDescription(
                field.name(),
                field.type().wireName(),
                field.name(),
                false,
                false,
                false,
                true,
                false,
                null,
                null,
                field.label());
    }

    /**
     * Describes a parent link.
     *
     * @param parentType the parent type
     * @return the description of its field
     */
    public static FieldDescription of(ParentType parentType) {
        return new FieldDescription(
                parentType.fieldName(),
                FieldType.CRM_ENTITY.wireName(),
                parentType.title(),
                false,
                false,
                false,
                false,
                false,
                null,
                parentType.entityTypeId(),
                null);
    }
}
