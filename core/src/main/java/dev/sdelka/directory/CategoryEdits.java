package dev.sdelka.directory;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.TextLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of the categories in reference data. Each keeps what reference data promise: one default category, stages for each. */
public final class CategoryEdits {

    private static final int DEFAULT_SORT = 500;

    private CategoryEdits() {}

    /**
     * Adds a category with the stages of a fresh portal.
     *
     * @param data the reference data
     * @param category what it is to be
     * @return the reference data with it, as the category with the greatest id
     * @throws CrmException {@code CATEGORY_NAME_REQUIRED}, {@code CATEGORY_FIELD_INVALID}
     */
    public static ReferenceData add(ReferenceData data, CategoryChanges category) {
        String name = requireName(category.name());
        int id = data.lastIds().category() + 1;
        Integer sort = category.sort();
        Category added = new Category(id, name, sort == null ? DEFAULT_SORT : atLeastZero(sort), false);
        List<Category> categories = new ArrayList<>(data.categories());
        categories.add(added);
        List<Status> statuses = new ArrayList<>(data.statuses());
        int statusId = data.lastIds().status();
        for (Status stage : ReferenceData.defaults().statuses(Status.DEAL_STAGE)) {
            statusId++;
            statuses.add(stage.copy(statusId, added.stageListId(), added.stagePrefix() + stage.statusId()));
        }
        ReferenceData result = data.with(categories, statuses);
        return Boolean.TRUE.equals(category.isDefault()) ? withDefault(result, id) : result;
    }

    /**
     * Changes a category.
     *
     * @param data the reference data
     * @param id the category
     * @param changes what is to become different
     * @return the reference data with the changes
     * @throws CrmException {@code CATEGORY_NOT_FOUND}, {@code CATEGORY_FIELD_INVALID}
     */
    public static ReferenceData update(ReferenceData data, int id, CategoryChanges changes) {
        Category current = require(data, id);
        check(changes);
        Integer sort = changes.sort();
        Category changed = new Category(
                id,
                orElse(changes.name(), current.name()),
                sort == null ? current.sort() : atLeastZero(sort),
                current.isDefault());
        List<Category> categories = new ArrayList<>(data.categories());
        categories.set(categories.indexOf(current), changed);
        ReferenceData result = data.with(categories, data.statuses());
        return Boolean.TRUE.equals(changes.isDefault()) ? withDefault(result, id) : result;
    }

    /**
     * Removes a category with its stages. Whether it has deals is for others to ask.
     *
     * @param data the reference data
     * @param id the category
     * @return the reference data without it
     * @throws CrmException {@code CATEGORY_NOT_FOUND}, {@code CATEGORY_IS_DEFAULT}, {@code CATEGORY_IS_SYSTEM}
     */
    public static ReferenceData remove(ReferenceData data, int id) {
        Category category = require(data, id);
        if (category.isDefault()) {
            throw CrmException.of(ErrorCode.CATEGORY_IS_DEFAULT);
        } else if (id == Category.GENERAL_ID) {
            throw CrmException.of(ErrorCode.CATEGORY_IS_SYSTEM);
        }
        List<Category> categories = new ArrayList<>(data.categories());
        categories.remove(category);
        List<Status> statuses = new ArrayList<>(data.statuses());
        statuses.removeIf(status -> status.listId().equals(category.stageListId()));
        return data.with(categories, statuses);
    }

    /**
     * The category with an id.
     *
     * @param data the reference data
     * @param id any number
     * @return the category
     * @throws CrmException {@code CATEGORY_NOT_FOUND}
     */
    public static Category require(ReferenceData data, int id) {
        Optional<Category> category = data.category(id);
        return category.orElseThrow(() -> CrmException.of(ErrorCode.CATEGORY_NOT_FOUND));
    }

    private static ReferenceData withDefault(ReferenceData data, int id) {
        List<Category> categories = data.categories().stream()
                .map(it -> new Category(it.id(), it.name(), it.sort(), it.id() == id))
                .toList();
        return data.with(categories, data.statuses());
    }

    /**
     * Checks a category by itself, as {@link #add} does.
     *
     * @param category the category
     * @throws CrmException {@code CATEGORY_NAME_REQUIRED}, {@code CATEGORY_FIELD_INVALID}
     */
    public static void check(Category category) {
        requireName(category.name());
    }

    private static String requireName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw CrmException.of(ErrorCode.CATEGORY_NAME_REQUIRED);
        }
        check(CategoryChanges.name(name));
        return name;
    }

    private static void check(CategoryChanges changes) {
        String name = changes.name();
        if (name != null && (name.isBlank() || !TextLimits.isShort(name))) {
            throw CrmException.of(ErrorCode.CATEGORY_FIELD_INVALID, Map.of("field", "NAME"), List.of());
        }
    }

    private static int atLeastZero(int sort) {
        return Math.max(0, sort);
    }

    private static <T> T orElse(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
