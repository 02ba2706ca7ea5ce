package dev.sdelka.deal;

import dev.sdelka.field.FieldType;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.Languages;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field as {@code crm.deal.fields} describes it.
 *
 * @param name the wire name
 * @param type the wire name of the type
 * @param title what people see; for a user field its name
 * @param isRequired whether new deals must have a value
 * @param isReadOnly whether callers cannot set it
 * @param isImmutable whether it is given once
 * @param isMultiple whether it holds a list
 * @param isDynamic whether it is a user field
 * @param isDeprecated whether the portal advises against it
 * @param statusType the list of statuses that values come from, or null
 * @param items the list that values come from, or null
 * @param labels what people see of a user field, or null
 * @param settings more about the values, by wire name, or null
 */
public record FieldDescription(
        String name,
        String type,
        String title,
        boolean isRequired,
        boolean isReadOnly,
        boolean isImmutable,
        boolean isMultiple,
        boolean isDynamic,
        boolean isDeprecated,
        @Nullable String statusType,
        @Nullable List<EnumerationItem> items,
        @Nullable Labels labels,
        @Nullable Map<String, @Nullable Object> settings) {

    private static final String PARENT = "parentEntityTypeId";

    /**
     * What people see of a user field, in the portal's language.
     *
     * @param list above a column
     * @param form where they edit a deal
     * @param filter in a filter
     */
    public record Labels(String list, String form, String filter) {}

    static FieldDescription of(DealField field) {
        Integer parent = field.type().parentEntityTypeId();
        return new FieldDescription(
                field.name(),
                field.type().wireName(),
                field.title(),
                false, // no standard field is
                field.isReadOnly(),
                field.isImmutable(),
                field.isMultiple(),
                false,
                field.isDeprecated(),
                field.statusType(),
                null,
                null,
                parent == null ? null : Map.of(PARENT, parent));
    }

    static FieldDescription of(ParentType parentType) {
        return new FieldDescription(
                parentType.fieldName(),
                FieldType.CRM_ENTITY.wireName(),
                parentType.title(),
                false,
                false,
                false,
                false,
                false,
                false,
                null,
                null,
                null,
                Map.of(PARENT, parentType.entityTypeId()));
    }

    static FieldDescription of(UserField field) {
        boolean isStatus = field.type() == UserFieldType.CRM_STATUS;
        return new FieldDescription(
                field.name(),
                field.type().wireName(),
                field.name(),
                field.isMandatory(),
                false,
                false,
                field.isMultiple(),
                true,
                false,
                isStatus ? String.valueOf(field.settings().get(UserFieldSettings.ENTITY_TYPE)) : null,
                field.type() == UserFieldType.ENUMERATION ? field.items() : null,
                new Labels(
                        text(field.labels().listColumn(), field),
                        text(field.labels().editForm(), field),
                        text(field.labels().listFilter(), field)),
                field.settings());
    }

    private static String text(Label label, UserField field) {
        String text = label.in(Languages.PORTAL);
        return text.isEmpty() ? field.name() : text;
    }
}
