package dev.sdelka.deal;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.error.CrmException;
import dev.sdelka.field.ValueKind;
import dev.sdelka.userfield.UserField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A deal between its input and its being stored: checked, and completed with the defaults of {@code crm.deal.add} once it is
 * known who adds it and under which id.
 */
public final class DealDraft extends CheckedFields {

    private static final int DAYS_TO_CLOSE = 7;

    private final ZoneId zone;

    private DealDraft(
            NewDeal newDeal, ReferenceData referenceData, ZoneId zone, DealInputReader reader, LongPredicate users) {
        super(reader, newDeal.fields(), null, referenceData, users);
        this.zone = zone;
    }

    /**
     * Reads and checks a deal that is to be added.
     *
     * @param newDeal the deal
     * @param referenceData what its fields may point to
     * @param zone the portal's zone
     * @param strictness what to make of fields that a caller cannot set
     * @param users whether a user exists
     * @return the draft, in order or not
     */
    public static DealDraft of(
            NewDeal newDeal, ReferenceData referenceData, ZoneId zone, Strictness strictness, LongPredicate users) {
        DealInputReader reader = new DealInputReader(DealInputReader.Purpose.ADD, referenceData, zone, strictness);
        return new DealDraft(newDeal, referenceData, zone, reader, users);
    }

    /**
     * The deal as it is to be stored.
     *
     * @param id its id
     * @param fileIds gives ids for its files
     * @param actor who adds it
     * @param now when
     * @return the deal
     * @throws CrmException {@code DEAL_FIELD_INVALID} with all violations, if there are any
     */
    public Deal complete(long id, LongSupplier fileIds, Actor actor, Instant now) {
        requireInOrder();
        DealBuilder builder = new DealBuilder();
        UserFieldFiles.resolve(values.userFields, null, fileIds);
        values.copyTo(builder);
        putDefaultsOfUserFields(builder, now);
        builder.number(DealField.ID, id);
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (DealField field : DealField.values()) { // amounts are zero, flags are off
            if (field.isAlwaysSet() && (field.kind() == ValueKind.AMOUNT || field.kind() == ValueKind.FLAG)) {
                fill(builder, field, field.kind().fromNumber(0));
            }
        }
        fill(builder, DealField.TITLE, "Сделка #" + id);
        fill(builder, DealField.CURRENCY_ID, referenceData.baseCurrency().code());
        fill(builder, DealField.ASSIGNED_BY_ID, actor.userId());
        fill(builder, DealField.OPENED, true);
        fillUnlessEmptied(builder, DealField.TYPE_ID, firstStatusId(Status.DEAL_TYPE));
        fillUnlessEmptied(builder, DealField.SOURCE_ID, firstStatusId(Status.SOURCE));
        fillUnlessEmptied(builder, DealField.BEGINDATE, today);
        fillUnlessEmptied(builder, DealField.CLOSEDATE, today.plusDays(DAYS_TO_CLOSE));
        putIntoStage(builder);
        putHistory(builder, actor, now);
        return builder.build();
    }

    private void putDefaultsOfUserFields(DealBuilder builder, Instant now) {
        for (UserField field : referenceData.userFields()) {
            boolean isGiven = values.userFields.containsKey(field.name()) || values.emptiedNames.contains(field.name());
            Object value = isGiven ? null : UserFieldDefaults.find(field, referenceData, zone, now);
            if (value != null) {
                builder.userField(field.name(), value);
            }
        }
    }

    private void putIntoStage(DealBuilder builder) {
        Long categoryId = values.integer(DealField.CATEGORY_ID);
        Category category = categoryId == null
                ? referenceData.defaultCategory()
                : referenceData.category(categoryId.intValue()).orElseThrow();
        String stageId = values.text(DealField.STAGE_ID);
        DealStage stage = stageId == null
                ? DealStage.first(category, referenceData)
                : DealStage.of(stageId, category, referenceData);
        stage.putInto(builder);
    }

    private static void putHistory(DealBuilder builder, Actor actor, Instant now) {
        for (DealField field : List.of(
                DealField.CREATED_BY_ID, DealField.MODIFY_BY_ID, DealField.MOVED_BY_ID, DealField.LAST_ACTIVITY_BY)) {
            builder.number(field, actor.userId());
        }
        for (DealField field : List.of(
                DealField.DATE_CREATE, DealField.DATE_MODIFY, DealField.MOVED_TIME, DealField.LAST_ACTIVITY_TIME)) {
            builder.number(field, now.getEpochSecond());
        }
    }

    private void fill(DealBuilder builder, DealField field, Object defaultValue) {
        if (values.get(field) == null) {
            builder.value(field, defaultValue);
        }
    }

    /** A field that may be empty stays so if the caller said so. */
    private void fillUnlessEmptied(DealBuilder builder, DealField field, @Nullable Object defaultValue) {
        if (defaultValue != null && !values.emptied.contains(field)) {
            fill(builder, field, defaultValue);
        }
    }

    private @Nullable String firstStatusId(String listId) {
        return referenceData.firstStatus(listId).map(Status::statusId).orElse(null);
    }
}
