package dev.sdelka;

import dev.sdelka.access.AccessPolicy;
import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
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
import java.util.function.UnaryOperator;

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
            // a later one of the same name begins without values and links
            for (UserField field : before.userFields()) {
                if (after.userField(field.name()).isEmpty()) {
                    Filter hasValue = Filter.not(Filter.equal(field.name(), null));
                    changeDeals(actor, now, hasValue, deal -> without(deal, field), writer, told);
                }
            }
            for (SmartProcess process : before.smartProcesses()) {
                if (after.smartProcesses().stream().noneMatch(kept -> kept.id() == process.id())) {
                    Filter hasLink = hasLink(process);
                    changeDeals(actor, now, hasLink, deal -> without(deal, process), writer, told);
                }
            }
            return after;
        });
    }

    /** Gives deals what follows from a change. They are read in pages, for there may be any number. */
    private static void changeDeals(
            Actor actor,
            Instant now,
            Filter filter,
            UnaryOperator<Deal> change,
            StorageWriter writer,
            Consumer<CrmEvent> told) {
        new DealPages(filter, writer::deals).forEachRemaining(deal -> {
            Deal changed = change.apply(deal);
            writer.updateDeal(changed);
            told.accept(new CrmEvent.DealUpdated(actor, now, deal, changed));
        });
    }

    private static Deal without(Deal deal, UserField field) {
        return deal.toBuilder().withoutUserField(field.name()).build();
    }

    private static Deal without(Deal deal, SmartProcess process) {
        return deal.toBuilder().withoutParent(process.entityTypeId()).build();
    }

    /** Holds for deals with a link to an item of a smart process, whether it shows or not. */
    static Filter hasLink(SmartProcess process) {
        return Filter.not(Filter.equal(process.parentType().fieldName(), null));
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
        changeDeals(
                actor,
                now,
                Filter.and(ofCategory, isWrong),
                deal -> deal.toBuilder().value(DealField.IS_NEW, !deal.isNew()).build(),
                writer,
                told);
    }
}
