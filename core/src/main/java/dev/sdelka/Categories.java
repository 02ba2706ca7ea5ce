package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.CategoryEdits;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.util.List;
import java.util.Map;

/** The categories of deals: what {@code crm.category.*} does, in Java. Thread-safe. */
public final class Categories {

    private final Storage storage;
    private final DealRights rights;
    private final Settings settings;

    Categories(Storage storage, DealRights rights, Settings settings) {
        this.storage = storage;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * All categories that an actor may see.
     *
     * @param actor who wants to see them
     * @return by sort and id; none if the actor may see no deal at all
     */
    public List<Category> list(Actor actor) {
        return rights.hasAny(actor, DealAction.READ)
                ? storage.read(StorageReader::referenceData).categories()
                : List.of();
    }

    /**
     * A category.
     *
     * @param actor who wants to see it
     * @param id any number
     * @return the category
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all; {@code CATEGORY_NOT_FOUND}
     */
    public Category get(Actor actor, int id) {
        rights.requireAny(actor, DealAction.READ);
        return CategoryEdits.require(storage.read(StorageReader::referenceData), id);
    }

    /**
     * Adds a category with stages of its own: those of a fresh portal.
     *
     * @param actor who adds it
     * @param category what it is to be; the name must be given
     * @return the category
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code CATEGORY_NAME_REQUIRED}, {@code CATEGORY_FIELD_INVALID}
     */
    public Category add(Actor actor, CategoryChanges category) {
        ReferenceData after = settings.change(actor, (data, writer) -> CategoryEdits.add(data, category));
        return CategoryEdits.require(after, after.lastIds().category());
    }

    /**
     * Changes a category.
     *
     * @param actor who changes it
     * @param id the category
     * @param changes what is to become different
     * @return the category
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code CATEGORY_NOT_FOUND}, {@code CATEGORY_FIELD_INVALID}
     */
    public Category update(Actor actor, int id, CategoryChanges changes) {
        ReferenceData after = settings.change(actor, (data, writer) -> CategoryEdits.update(data, id, changes));
        return CategoryEdits.require(after, id);
    }

    /**
     * Removes a category with its stages.
     *
     * @param actor who removes it
     * @param id the category
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code CATEGORY_NOT_FOUND}; {@code CATEGORY_IS_DEFAULT}; {@code
     *     CATEGORY_IS_SYSTEM} for the general one; {@code CATEGORY_HAS_DEALS}
     */
    public void remove(Actor actor, int id) {
        settings.change(actor, (data, writer) -> {
            ReferenceData after = CategoryEdits.remove(data, id);
            if (Settings.hasDeal(writer, Filter.equal(DealField.CATEGORY_ID.name(), (long) id))) {
                String name = CategoryEdits.require(data, id).name();
                throw CrmException.of(ErrorCode.CATEGORY_HAS_DEALS, Map.of("name", name), List.of());
            }
            return after;
        });
    }
}
