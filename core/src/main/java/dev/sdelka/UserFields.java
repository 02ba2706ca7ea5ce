package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.UserFieldEdits;
import dev.sdelka.error.CrmException;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldInput;
import dev.sdelka.userfield.UserFieldInputReader;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The fields that a portal's administrator added to its deals: what {@code crm.deal.userfield.*} does, in Java. Whoever may see any deal may see them.
 * Thread-safe.
 */
public final class UserFields {

    private final Storage storage;
    private final DealRights rights;
    private final Settings settings;

    UserFields(Storage storage, DealRights rights, Settings settings) {
        this.storage = storage;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * All user fields.
     *
     * @param actor who wants to see them
     * @return by sort and id
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     */
    public List<UserField> list(Actor actor) {
        rights.require(actor, DealAction.READ);
        return storage.read(StorageReader::referenceData).userFields();
    }

    /**
     * A user field.
     *
     * @param actor who wants to see it
     * @param id any number
     * @return the field
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all; {@code USER_FIELD_NOT_FOUND}
     */
    public UserField get(Actor actor, int id) {
        rights.require(actor, DealAction.READ);
        return UserFieldEdits.require(storage.read(StorageReader::referenceData), id);
    }

    /**
     * Adds a user field. Deals that are there have no value in it.
     *
     * @param actor who adds it
     * @param field the field; its id and those of its items are given anew
     * @return the field as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code USER_FIELD_EXISTS}
     */
    public UserField add(Actor actor, UserField field) {
        ReferenceData after = settings.change(actor, (data, writer) -> UserFieldEdits.add(data, field));
        return UserFieldEdits.require(after, after.lastIds().userField());
    }

    /**
     * Adds a user field that somebody described by wire names.
     *
     * @param actor who adds it
     * @param input the field, not checked yet
     * @return the field as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code USER_FIELD_EXISTS}, and what {@link UserFieldInputReader#create} throws
     */
    public UserField add(Actor actor, UserFieldInput input) {
        settings.requireRight(actor);
        return add(actor, UserFieldInputReader.create(input));
    }

    /**
     * Changes a user field.
     *
     * @param actor who changes it
     * @param id the field
     * @param change makes the field as it is to be, such as {@code field -> field.toBuilder().mandatory(true).build()}; may be called more than once; id,
     *     name, type and whether the field is multiple stay, and items with ids that the field has not are new ones
     * @return the field as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code USER_FIELD_NOT_FOUND}
     */
    public UserField update(Actor actor, int id, UnaryOperator<UserField> change) {
        return UserFieldEdits.require(
                settings.change(actor, (data, writer) -> UserFieldEdits.update(data, id, change)), id);
    }

    /**
     * Changes a user field as somebody described by wire names.
     *
     * @param actor who changes it
     * @param id the field
     * @param input only what is to become different, not checked yet
     * @return the field as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code USER_FIELD_NOT_FOUND}, {@code USER_FIELD_ITEM_EXISTS}, {@code USER_FIELD_INVALID}
     */
    public UserField update(Actor actor, int id, UserFieldInput input) {
        return update(actor, id, field -> UserFieldInputReader.change(field, input));
    }

    /**
     * Removes a user field, and the values that deals have in it.
     *
     * @param actor who removes it
     * @param id the field
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code USER_FIELD_NOT_FOUND}
     */
    public void remove(Actor actor, int id) {
        settings.change(actor, (data, writer) -> UserFieldEdits.remove(data, id));
    }
}
