package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.UserDirectory;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealChanges;
import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFields;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.DealUpdate;
import dev.sdelka.deal.DescribedDeal;
import dev.sdelka.deal.FieldDescription;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.Strictness;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.field.FieldType;
import dev.sdelka.field.ValueReader;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OwnerType;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Deals: what {@code crm.deal.add}, {@code .get}, {@code .update}, {@code .delete}, {@code .list} and {@code .fields} do, in Java. Thread-safe. */
public final class Deals {

    private final Storage storage;
    private final Changes changes;
    private final Clock clock;
    private final DealRights rights;
    private final @Nullable UserDirectory userDirectory;

    Deals(Storage storage, Changes changes, Clock clock, DealRights rights, @Nullable UserDirectory userDirectory) {
        this.storage = storage;
        this.changes = changes;
        this.clock = clock;
        this.rights = rights;
        this.userDirectory = userDirectory;
    }

    /**
     * Adds a deal, strictly: a field that a caller cannot set is a violation.
     *
     * @param actor who adds it
     * @param newDeal its fields; what is not given gets the portal's defaults
     * @return the deal as it was stored
     * @throws CrmException {@code DEAL_ACCESS_DENIED}; {@code DEAL_FIELD_INVALID} with all violations
     */
    public Deal add(Actor actor, NewDeal newDeal) {
        return add(actor, newDeal, Strictness.STRICT);
    }

    /**
     * Adds a deal.
     *
     * @param actor who adds it
     * @param newDeal its fields; what is not given gets the portal's defaults
     * @param strictness what to make of fields that a caller cannot set
     * @return the deal as it was stored
     * @throws CrmException {@code DEAL_ACCESS_DENIED}; {@code DEAL_FIELD_INVALID} with all violations
     */
    public Deal add(Actor actor, NewDeal newDeal, Strictness strictness) {
        Filter covered = rights.require(actor, DealAction.ADD);
        LongPredicate users = knownUsers(newDeal.fields());
        Instant now = clock.instant();
        ZoneId zone = clock.getZone();
        return changes.write((writer, told) -> {
            DealDraft draft = DealDraft.of(newDeal, writer.referenceData(), zone, strictness, users);
            Deal deal = draft.complete(writer.nextDealId(), writer::nextFileId, actor, now);
            if (!covered.matches(deal)) {
                throw CrmException.of(ErrorCode.DEAL_ACCESS_DENIED);
            }
            if (!writer.addDeal(deal)) {
                throw new IllegalStateException("the store gave the id " + deal.id() + " twice");
            }
            writer.addStageChange(StageChange.created(writer.nextStageChangeId(), deal));
            told.accept(new CrmEvent.DealAdded(actor, now, deal));
            return deal;
        });
    }

    /**
     * Reads a deal.
     *
     * @param actor who wants to see it
     * @param id the deal
     * @return the deal
     * @throws CrmException {@code DEAL_ID_INVALID} if the id is not above zero; {@code DEAL_ACCESS_DENIED} if the actor may not
     *     see the deal, or any deal at all; {@code DEAL_NOT_FOUND}
     */
    public Deal get(Actor actor, long id) {
        requireId(id);
        Filter covered = rights.require(actor, DealAction.READ);
        return storage.read(reader -> require(reader.deal(id), covered));
    }

    /**
     * Reads a deal with the reference data of the same state, in one unit of work.
     *
     * @param actor who wants to see it
     * @param id the deal
     * @return both
     * @throws CrmException as {@link #get} does
     */
    public DescribedDeal getDescribed(Actor actor, long id) {
        requireId(id);
        Filter covered = rights.require(actor, DealAction.READ);
        return storage.read(reader -> new DescribedDeal(require(reader.deal(id), covered), reader.referenceData()));
    }

    /**
     * Finds deals, and counts how many there are in all.
     *
     * @param actor who wants to see them; finds and counts only those that the actor may see
     * @param query which deals
     * @return the slice that the query asks for
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     * @throws IllegalArgumentException if the query names a field that is none, or a value of another type
     */
    public Page<Deal> find(Actor actor, DealQuery query) {
        Query visible = visible(actor, query.toQuery());
        return storage.read(reader -> new Page<>(reader.deals(visible), reader.countDeals(visible.filter())));
    }

    /**
     * Finds deals without counting them, which may save most of the time.
     *
     * @param actor who wants to see them; finds only those that the actor may see
     * @param query which deals
     * @return the slice that the query asks for
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     * @throws IllegalArgumentException if the query names a field that is none, or a value of another type
     */
    public List<Deal> list(Actor actor, DealQuery query) {
        Query visible = visible(actor, query.toQuery());
        return storage.read(reader -> reader.deals(visible));
    }

    /**
     * All deals that satisfy a filter, by id. They are read page by page while the stream goes on, each page as the store is then: deals
     * that come meanwhile may be among them.
     *
     * @param actor who wants to see them; finds only those that the actor may see
     * @param filter made by {@link dev.sdelka.deal.DealFilter}
     * @return a stream that needs no closing
     * @throws CrmException {@code DEAL_ACCESS_DENIED} if the actor may see no deal at all
     * @throws IllegalArgumentException while it goes on, if the filter names a field that is none, or a value of another type
     */
    public Stream<Deal> stream(Actor actor, Filter filter) {
        Filter visible = visible(actor, Query.matching(filter)).filter();
        return StreamSupport.stream(
                new DealPages(visible, query -> storage.read(reader -> reader.deals(query))), false);
    }

    private Query visible(Actor actor, Query query) {
        Filter covered = rights.require(actor, DealAction.READ);
        return new Query(Filter.and(covered, query.filter()), query.order(), query.offset(), query.limit());
    }

    /**
     * Changes a deal, strictly: a field that a caller cannot set is a violation.
     *
     * @param actor who changes it
     * @param id the deal
     * @param changes only what is to become different
     * @return the deal as it was stored
     * @throws CrmException {@code DEAL_ID_INVALID}; {@code DEAL_NOT_FOUND}; {@code DEAL_ACCESS_DENIED} if the actor may not change
     *     the deal, as it was or as it would be; {@code DEAL_FIELD_INVALID} with all violations
     */
    public Deal update(Actor actor, long id, DealChanges changes) {
        return update(actor, id, changes, Strictness.STRICT);
    }

    /**
     * Changes a deal. {@code DATE_MODIFY} and {@code MODIFY_BY_ID} change even if nothing else does.
     *
     * @param actor who changes it
     * @param id the deal
     * @param dealChanges only what is to become different
     * @param strictness what to make of fields that a caller cannot set
     * @return the deal as it was stored
     * @throws CrmException {@code DEAL_ID_INVALID}; {@code DEAL_NOT_FOUND}; {@code DEAL_ACCESS_DENIED} if the actor may not change
     *     the deal, as it was or as it would be; {@code DEAL_FIELD_INVALID} with all violations
     */
    public Deal update(Actor actor, long id, DealChanges dealChanges, Strictness strictness) {
        LongPredicate users = knownUsers(dealChanges.fields());
        return change(actor, id, (current, writer, now, told) -> {
            Deal changed = DealUpdate.of(
                            dealChanges, current, writer.referenceData(), clock.getZone(), strictness, users)
                    .complete(writer::nextFileId, actor, now);
            if (changed.isManualOpportunity()) {
                return changed;
            }
            List<ProductRow> rows = writer.productRows(id);
            return rows.isEmpty() ? changed : DealAmounts.put(rows, changed);
        });
    }

    /**
     * Deletes a deal and all that belongs to it: its contacts, product rows and history of stages, and the bindings of which it is the owner.
     *
     * @param actor who deletes it
     * @param id the deal
     * @return the deal as it was
     * @throws CrmException {@code DEAL_ID_INVALID}; {@code DEAL_NOT_FOUND}; {@code DEAL_ACCESS_DENIED}
     */
    public Deal remove(Actor actor, long id) {
        requireId(id);
        Filter covered = rights.require(actor, DealAction.DELETE);
        Instant now = clock.instant();
        return changes.write((writer, told) -> {
            Deal deal = require(writer.deal(id), covered);
            for (OrderBinding binding : writer.bindings(Query.matching(OrderBinding.ofOwner(OwnerType.DEAL, id)))) {
                told.accept(new CrmEvent.BindingRemoved(actor, now, binding));
            }
            writer.removeDeal(id);
            told.accept(new CrmEvent.DealDeleted(actor, now, deal));
            return deal;
        });
    }

    /** What becomes of a deal. */
    interface Change {
        Deal apply(Deal current, StorageWriter writer, Instant now, Consumer<CrmEvent> told);
    }

    /** Changes a deal in a unit of its own, if the actor may. */
    Deal change(Actor actor, long id, Change change) {
        requireId(id);
        Filter covered = rights.require(actor, DealAction.UPDATE);
        Instant now = clock.instant();
        return changes.write((writer, told) -> {
            Deal current = require(writer.deal(id), covered);
            Deal changed = change.apply(current, writer, now, told);
            if (!covered.matches(changed)) {
                throw CrmException.of(ErrorCode.DEAL_ACCESS_DENIED);
            }
            if (!changed.equals(current)) {
                store(actor, now, current, changed, writer, told);
            }
            return changed;
        });
    }

    /**
     * Describes the fields of deals. Open to everybody.
     *
     * @return in the order of {@code crm.deal.fields}
     */
    public List<FieldDescription> fields() {
        return DealFields.describe(storage.read(StorageReader::referenceData));
    }

    private static void store(
            Actor actor, Instant now, Deal before, Deal after, StorageWriter writer, Consumer<CrmEvent> told) {
        writer.updateDeal(after);
        if (before.stageId().equals(after.stageId())) {
            told.accept(new CrmEvent.DealUpdated(actor, now, before, after));
        } else {
            writer.addStageChange(StageChange.moved(writer.nextStageChangeId(), after));
            told.accept(new CrmEvent.DealMoved(actor, now, before, after));
        }
    }

    /** The deal as somebody changed it, with the marks that this leaves. */
    static Deal touched(Deal deal, Actor actor, Instant now) {
        return deal.toBuilder()
                .number(DealField.MODIFY_BY_ID, actor.userId())
                .number(DealField.DATE_MODIFY, now.getEpochSecond())
                .build();
    }

    static void requireId(long id) {
        if (id <= 0) {
            throw CrmException.of(ErrorCode.DEAL_ID_INVALID);
        }
    }

    static Deal require(@Nullable Deal deal, Filter covered) {
        if (deal == null) {
            throw CrmException.of(ErrorCode.DEAL_NOT_FOUND);
        } else if (!covered.matches(deal)) {
            throw denied(deal.id());
        }
        return deal;
    }

    /** Some deals the actor may reach, but not this one. */
    static CrmException denied(long id) {
        return CrmException.of(ErrorCode.DEAL_ACCESS_DENIED, Map.of("dealId", id), List.of());
    }

    /** Asks the host about every user that the input names, before the unit of work begins. */
    private LongPredicate knownUsers(Map<String, @Nullable Object> fields) {
        if (userDirectory == null) {
            return user -> true;
        }
        List<@Nullable Object> named = new ArrayList<>();
        for (DealField field : DealField.values()) {
            if (field.type() == FieldType.USER && !field.isReadOnly()) {
                named.add(fields.get(field.name()));
            }
        }
        for (UserField field : storage.read(StorageReader::referenceData).userFields()) {
            if (field.type() == UserFieldType.EMPLOYEE) {
                named.addAll(elements(fields.get(field.name())));
            }
        }
        Set<Long> known = new HashSet<>();
        named.forEach(user -> ValueReader.id(user).filter(userDirectory::exists).ifPresent(known::add));
        return known::contains;
    }

    private static Collection<?> elements(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several;
        } else if (value instanceof Map<?, ?> map) {
            return map.values();
        }
        return value == null ? List.of() : List.of(value);
    }
}
