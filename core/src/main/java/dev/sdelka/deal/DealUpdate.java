package dev.sdelka.deal;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;

/**
 * Changes of a deal, read and checked, that can be applied to it. An update touches only what it names, and what follows from that; a
 * field that is always set and is given as empty becomes zero if it is an amount, off if it is a flag, and stays otherwise. Immutable.
 */
public final class DealUpdate extends CheckedFields {

    private final Deal current;

    private DealUpdate(
            DealChanges changes,
            Deal current,
            ReferenceData referenceData,
            DealInputReader reader,
            LongPredicate users) {
        super(reader, changes.fields(), current, referenceData, users);
        this.current = current;
    }

    /**
     * Reads and checks changes.
     *
     * @param changes the changes
     * @param current the deal before them
     * @param referenceData what its fields may point to
     * @param zone the portal's zone
     * @param strictness what to make of fields that a caller cannot set
     * @param users whether a user exists
     * @return the update, in order or not
     */
    public static DealUpdate of(
            DealChanges changes,
            Deal current,
            ReferenceData referenceData,
            ZoneId zone,
            Strictness strictness,
            LongPredicate users) {
        DealInputReader reader = new DealInputReader(DealInputReader.Purpose.CHANGE, referenceData, zone, strictness);
        return new DealUpdate(changes, current, referenceData, reader, users);
    }

    /**
     * The deal as it is to be stored.
     *
     * @param fileIds gives ids for its new files
     * @param actor who changes it
     * @param now when
     * @return the deal
     * @throws CrmException {@code DEAL_FIELD_INVALID} with all violations, if there are any
     */
    public Deal complete(LongSupplier fileIds, Actor actor, Instant now) {
        requireInOrder();
        DealBuilder builder = current.toBuilder();
        values.emptied.forEach(field -> empty(builder, field));
        values.emptiedNames.forEach(name -> empty(builder, name));
        values.standard.forEach(builder::value);
        values.parentIds.forEach(builder::parentId);
        UserFieldFiles.resolve(values.userFields, current, fileIds);
        values.userFields.forEach(builder::userField);
        putContacts(builder);
        putIntoStage(builder, actor, now);
        return builder.number(DealField.MODIFY_BY_ID, actor.userId())
                .number(DealField.DATE_MODIFY, now.getEpochSecond())
                .build();
    }

    private static void empty(DealBuilder builder, DealField field) {
        if (!field.isAlwaysSet()) {
            builder.value(field, null);
        } else if (field.kind() == ValueKind.AMOUNT || field.kind() == ValueKind.FLAG) {
            builder.number(field, 0);
        }
    }

    private void empty(DealBuilder builder, String name) {
        referenceData.parentType(name).map(ParentType::entityTypeId).ifPresent(builder::withoutParent);
        builder.withoutUserField(name);
    }

    /** The list replaces all links; a single contact becomes the primary one, and nothing instead of it takes that one away. */
    private void putContacts(DealBuilder builder) {
        if (values.contactIds != null) {
            builder.contactIds(values.contactIds);
        } else if (values.contactId != null) {
            builder.contacts(withPrimary(values.contactId));
        } else if (values.isContactEmptied) {
            builder.contacts(withoutPrimary());
        }
    }

    private List<DealContact> withPrimary(long contactId) {
        List<DealContact> contacts = new ArrayList<>();
        for (DealContact contact : current.contacts()) {
            contacts.add(contact.withPrimary(contact.contactId() == contactId));
        }
        if (contacts.stream().noneMatch(DealContact::isPrimary)) {
            contacts.add(new DealContact(contactId, DealContact.nextSort(contacts), 0, true));
        }
        return contacts;
    }

    private List<DealContact> withoutPrimary() {
        List<DealContact> contacts = new ArrayList<>(current.contacts());
        contacts.removeIf(DealContact::isPrimary);
        return DealContact.withOnePrimary(contacts);
    }

    private void putIntoStage(DealBuilder builder, Actor actor, Instant now) {
        String stageId = values.text(DealField.STAGE_ID);
        if (stageId == null || stageId.equals(current.stageId())) {
            return;
        }
        Category category = referenceData.category(current.categoryId()).orElseThrow();
        DealStage.of(stageId, category, referenceData).putInto(builder);
        builder.number(DealField.MOVED_BY_ID, actor.userId()).number(DealField.MOVED_TIME, now.getEpochSecond());
    }
}
