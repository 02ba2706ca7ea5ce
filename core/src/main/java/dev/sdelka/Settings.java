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
import dev.sdelka.storage.StorageWriter;
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
            return after;
        });
    }

    void requireRight(Actor actor) {
        if (!accessPolicy.mayConfigure(actor)) {
            throw CrmException.of(ErrorCode.SETTINGS_ACCESS_DENIED);
        }
    }

    private static String first(ReferenceData data, Category category) {
        return data.firstStage(category).statusId();
    }

    /** Deals are new in the first stage of their category, and this is another one now. */
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
        for (Deal deal : writer.deals(Query.matching(Filter.and(ofCategory, isWrong)))) {
            Deal marked =
                    deal.toBuilder().value(DealField.IS_NEW, !deal.isNew()).build();
            writer.updateDeal(marked);
            told.accept(new CrmEvent.DealUpdated(actor, now, deal, marked));
        }
    }
}
