package dev.sdelka;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.userfield.UserField;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Changes reference data in one unit with what deals derive from them. Thread-safe. */
final class Settings {

    private final Changes changes;
    private final Clock clock;
    private final AccessPolicy accessPolicy;

    Settings(Changes changes, Clock clock, AccessPolicy accessPolicy) {
        this.changes = changes;
        this.clock = clock;
        this.accessPolicy = accessPolicy;
    }

    /** Makes other reference data of those that are there. */
    interface Edit {
        ReferenceData apply(ReferenceData data, StorageWriter writer);
    }

    /**
     * Changes the reference data.
     *
     * @return the reference data as they are then
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, and what the edit throws
     */
    ReferenceData change(Actor actor, Edit edit) {
        requireRight(actor);
        Instant now = clock.instant();
        return changes.write((writer, told) -> {
            ReferenceData before = writer.referenceData();
            ReferenceData after = edit.apply(before, writer);
            writer.replaceReferenceData(after);
            for (Category category : after.categories()) {
                boolean isNew = before.category(category.id()).isEmpty();
                if (!isNew && !first(before, category).equals(first(after, category))) {
                    markNewDeals(actor, now, category, first(after, category), writer, told);
                }
            }
            for (UserField field : before.userFields()) {
                if (after.userField(field.name()).isEmpty()) {
                    removeValues(actor, now, field, writer, told);
                }
            }
            return after;
        });
    }

    /** Deals have no values in a field that is not there; a later one of the same name begins empty. */
    private static void removeValues(
            Actor actor, Instant now, UserField field, StorageWriter writer, Consumer<CrmEvent> told) {
        Filter hasValue = Filter.not(Filter.equal(field.name(), null));
        new DealPages(hasValue, writer::deals).forEachRemaining(deal -> {
            Deal without = deal.toBuilder().withoutUserField(field.name()).build();
            writer.updateDeal(without);
            told.accept(new CrmEvent.DealUpdated(actor, now, deal, without));
        });
    }

    void requireRight(Actor actor) {
        if (!mayChange(actor)) {
            throw CrmException.of(ErrorCode.SETTINGS_ACCESS_DENIED);
        }
    }

    boolean mayChange(Actor actor) {
        return accessPolicy.mayConfigure(actor);
    }

    private static String first(ReferenceData data, Category category) {
        return data.firstStage(category).statusId();
    }

    /** Whether there is a deal that satisfies a filter; counting them all would take longer the more there are. */
    static boolean hasDeal(StorageReader reader, Filter filter) {
        return !reader.deals(Query.matching(filter).page(0, 1)).isEmpty();
    }

    /** Deals are new in the first stage of their category, and this is another one now. They are read in pages, for there may be any number. */
    private static void markNewDeals(
            Actor actor,
            Instant now,
            Category category,
            String firstStageId,
            StorageWriter writer,
            Consumer<CrmEvent> told) {
        Filter isFirst = Filter.equal(DealField.STAGE_ID.name(), firstStageId);
        Filter isNew = Filter.equal(DealField.IS_NEW.name(), true);
        Filter isWrong = Filter.or(Filter.and(isFirst, Filter.not(isNew)), Filter.and(Filter.not(isFirst), isNew));
        Filter ofCategory = Filter.equal(DealField.CATEGORY_ID.name(), (long) category.id());
        DealPages wrong = new DealPages(Filter.and(ofCategory, isWrong), writer::deals);
        wrong.forEachRemaining(deal -> {
            Deal marked =
                    deal.toBuilder().value(DealField.IS_NEW, !deal.isNew()).build();
            writer.updateDeal(marked);
            told.accept(new CrmEvent.DealUpdated(actor, now, deal, marked));
        });
    }
}
