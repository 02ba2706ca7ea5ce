package dev.sdelka.directory;

import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The greatest ids that were ever given to entries of the reference data: those of removed entries do not come again.
 *
 * @param category of a category, 0 or more
 * @param status of a status, 0 or more
 * @param userField of a user field, 0 or more
 * @param enumerationItem of an item of a user field's list, 0 or more
 * @param smartProcess of a smart process, 0 or more
 */
public record LastIds(int category, int status, int userField, int enumerationItem, int smartProcess) {

    /** Nothing was given. */
    public static final LastIds NONE = new LastIds(0, 0, 0, 0, 0);

    /** The greatest ids of entries that are there. */
    static LastIds of(
            List<Category> categories,
            List<Status> statuses,
            List<UserField> userFields,
            List<SmartProcess> smartProcesses) {
        return new LastIds(
                greatest(categories, Category::id),
                greatest(statuses, Status::id),
                greatest(userFields, UserField::id),
                greatest(items(userFields), EnumerationItem::id),
                greatest(smartProcesses, SmartProcess::id));
    }

    /** The items of all lists. */
    static List<EnumerationItem> items(List<UserField> userFields) {
        return userFields.stream().flatMap(field -> field.items().stream()).toList();
    }

    private static <T> int greatest(List<T> list, ToIntFunction<T> id) {
        return list.stream().mapToInt(id).max().orElse(0);
    }

    LastIds atLeast(LastIds other) {
        return new LastIds(
                Math.max(category, other.category),
                Math.max(status, other.status),
                Math.max(userField, other.userField),
                Math.max(enumerationItem, other.enumerationItem),
                Math.max(smartProcess, other.smartProcess));
    }
}
