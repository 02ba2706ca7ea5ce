package dev.sdelka.bulk;

import dev.sdelka.bulk.BulkLoader.Positioned;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealDraft;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.Strictness;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The unit of work of one chunk. Made anew for each run of it, for a unit may be run again. */
final class ChunkUnit {

    private final StorageWriter writer;
    private final ChunkRules rules;
    private final List<RefusedRecord> refused = new ArrayList<>();
    private long deals;
    private long bindings;
    private long orders;
    private long present;
    private long entries;

    ChunkUnit(StorageWriter writer, ChunkRules rules) {
        this.writer = writer;
        this.rules = rules;
    }

    void run(List<Positioned> chunk) {
        for (Positioned entry : chunk) {
            List<Violation> violations = put(entry.record());
            if (!violations.isEmpty()) {
                refused.add(new RefusedRecord(entry.position(), entry.record(), violations));
            }
        }
    }

    LoadResult result() {
        return new LoadResult(deals, bindings, orders, present, refused.size(), entries);
    }

    List<RefusedRecord> refused() {
        return refused;
    }

    private List<Violation> put(PortalRecord record) {
        if (record instanceof PortalRecord.Directory directory) {
            return putReferenceData(directory.referenceData());
        } else if (record instanceof PortalRecord.KnownOrder order) {
            if (writer.addOrder(order.orderId())) {
                orders++;
            } else {
                present++;
            }
            return List.of();
        } else if (record instanceof PortalRecord.StoredDeal stored) {
            return putDeal(stored);
        } else if (record instanceof PortalRecord.AddedDeal added) {
            return addDeal(added);
        }
        return putBinding(((PortalRecord.Binding) record).binding());
    }

    private List<Violation> putReferenceData(ReferenceData given) {
        ReferenceData current = writer.referenceData();
        if (writer.isEmpty()) {
            writer.replaceReferenceData(given);
            entries += added(current, given);
            return List.of();
        }
        ReferenceDataMerge merge = new ReferenceDataMerge(current);
        List<Violation> violations = merge.addAll(given);
        return violations.isEmpty() ? replace(current, merge) : violations;
    }

    private List<Violation> replace(ReferenceData current, ReferenceDataMerge merge) {
        try {
            ReferenceData merged = merge.result();
            if (!merged.equals(current)) {
                writer.replaceReferenceData(merged);
                entries += added(current, merged);
            }
            return List.of();
        } catch (IllegalArgumentException e) { // such as two default categories
            return List.of(new Violation(
                    ViolationCode.DOES_NOT_FIT, "reference data", Map.of("reason", String.valueOf(e.getMessage()))));
        }
    }

    private static long added(ReferenceData before, ReferenceData after) {
        Set<Object> known = new HashSet<>(entries(before).toList());
        return entries(after).filter(entry -> !known.contains(entry)).count();
    }

    private static Stream<Object> entries(ReferenceData data) {
        return Stream.of(
                        data.categories(), data.statuses(), data.currencies(), data.userFields(), data.smartProcesses())
                .flatMap(List::stream);
    }

    private List<Violation> putDeal(PortalRecord.StoredDeal record) {
        List<Violation> tooLarge = LargestIds.check(record);
        if (!tooLarge.isEmpty()) {
            return tooLarge;
        }
        DealParts parts = new DealParts(writer, record);
        if (!writer.addDeal(record.deal())) {
            if (parts.areThere()) {
                present++;
                return List.of();
            }
            return List.of(violation(ViolationCode.ID_TAKEN, DealField.ID.name()));
        }
        List<Violation> violations = parts.put();
        if (violations.isEmpty()) {
            deals++;
        } else {
            undo(record.deal());
        }
        return violations;
    }

    /** Removing a deal takes along bindings that named it before it was there. */
    private void undo(Deal deal) {
        List<OrderBinding> earlier = writer.bindings(Query.matching(OrderBinding.ofOwner(OwnerType.DEAL, deal.id())));
        writer.removeDeal(deal.id());
        earlier.forEach(writer::addBinding);
    }

    private List<Violation> addDeal(PortalRecord.AddedDeal record) {
        DealDraft draft = DealDraft.of(
                record.newDeal(), writer.referenceData(), rules.clock().getZone(), Strictness.STRICT, user -> true);
        if (draft.violations().isEmpty()) {
            Deal deal = draft.complete(
                    writer.nextDealId(),
                    writer::nextFileId,
                    record.actor(),
                    rules.clock().instant());
            writer.addDeal(deal);
            new DealParts(writer, PortalRecord.StoredDeal.of(deal)).put();
            deals++;
        }
        return draft.violations();
    }

    private List<Violation> putBinding(OrderBinding binding) {
        List<OrderBinding> earlier = writer.bindingsOfOrder(binding.orderId());
        if (earlier.contains(binding)) {
            present++;
            return List.of();
        } else if (!earlier.isEmpty() && !rules.severalOwners()) {
            return List.of(violation(ViolationCode.ORDER_BOUND, OrderBindingField.ORDER_ID.wireName()));
        } else if (binding.ownerType() == OwnerType.DEAL && !hasDeal(binding.ownerId())) {
            return List.of(new Violation(
                    ViolationCode.UNKNOWN_DEAL,
                    OrderBindingField.OWNER_ID.wireName(),
                    Map.of("value", binding.ownerId())));
        }
        writer.addBinding(binding);
        bindings++;
        return List.of();
    }

    private boolean hasDeal(long id) {
        return writer.countDeals(Filter.equal(DealField.ID.name(), id)) > 0;
    }

    static Violation violation(ViolationCode code, String field) {
        return new Violation(code, field, Map.of());
    }
}
