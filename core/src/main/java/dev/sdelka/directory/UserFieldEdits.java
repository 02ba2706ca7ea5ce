package dev.sdelka.directory;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes of the user fields in reference data. */
public final class UserFieldEdits {

    private UserFieldEdits() {}

    /**
     * Adds a user field.
     *
     * @param data the reference data
     * @param field the field; its id and those of its items are given anew
     * @return the reference data with it, as the field with the greatest id
     * @throws CrmException {@code USER_FIELD_EXISTS}
     */
    public static ReferenceData add(ReferenceData data, UserField field) {
        if (data.userField(field.name()).isPresent()) {
            throw CrmException.of(ErrorCode.USER_FIELD_EXISTS, Map.of("name", field.name()), List.of());
        }
        return data.with(field.toBuilder()
                .id(0)
                .items(field.items().stream()
                        .map(item -> item.withIds(0, item.xmlId()))
                        .toList())
                .build());
    }

    /**
     * Changes a user field.
     *
     * @param data the reference data
     * @param id the field
     * @param change what is to become of it; id, name, type and whether it is multiple stay as they are, and items with ids that the field has not are new ones
     * @return the reference data with the change
     * @throws CrmException {@code USER_FIELD_NOT_FOUND}, and what the change throws
     */
    public static ReferenceData update(ReferenceData data, int id, UnaryOperator<UserField> change) {
        UserField current = require(data, id);
        UserField wanted = change.apply(current);
        UserField changed = UserField.builder(current.name(), current.type())
                .id(id)
                .multiple(current.isMultiple())
                .mandatory(wanted.isMandatory())
                .sort(wanted.sort())
                .xmlId(wanted.xmlId())
                .display(wanted.display())
                .labels(wanted.labels())
                .settings(wanted.settings())
                .items(wanted.items().stream()
                        .map(item -> current.item(item.id()).isPresent() ? item : item.withIds(0, item.xmlId()))
                        .toList())
                .build();
        List<UserField> fields = new ArrayList<>(data.userFields());
        fields.set(fields.indexOf(current), changed);
        return data.withUserFields(fields);
    }

    /**
     * Removes a user field. The values that deals have in it are for others to remove.
     *
     * @param data the reference data
     * @param id the field
     * @return the reference data without it
     * @throws CrmException {@code USER_FIELD_NOT_FOUND}
     */
    public static ReferenceData remove(ReferenceData data, int id) {
        List<UserField> fields = new ArrayList<>(data.userFields());
        fields.remove(require(data, id));
        return data.withUserFields(fields);
    }

    /**
     * The user field with an id.
     *
     * @param data the reference data
     * @param id any number
     * @return the field
     * @throws CrmException {@code USER_FIELD_NOT_FOUND}
     */
    public static UserField require(ReferenceData data, int id) {
        return data.userFields().stream()
                .filter(field -> field.id() == id)
                .findFirst()
                .orElseThrow(() -> CrmException.of(ErrorCode.USER_FIELD_NOT_FOUND, Map.of("id", id), List.of()));
    }
}
