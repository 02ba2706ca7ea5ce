package dev.sdelka.testkit.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Commits a unit by what it changed, and not by what it looked at: of two units that change the same row the second is refused, others go side by side.
 *
 * @param base what the unit began with
 * @param next what it made of it
 * @param shared what is there by now
 */
record SnapshotCommit(ModelState base, ModelState next, ModelState shared) {

    /** Whether nobody else changed what the unit changed; only then anything is done. */
    boolean succeeds() {
        if (!isPossible()) {
            return false;
        }
        apply(base.deals, next.deals, shared.deals);
        apply(base.stageHistory, next.stageHistory, shared.stageHistory);
        apply(base.productRows, next.productRows, shared.productRows);
        apply(base.bindings, next.bindings, shared.bindings);
        apply(base.orders, next.orders, shared.orders);
        if (!next.referenceData.equals(base.referenceData)) {
            shared.referenceData = next.referenceData;
        }
        shared.lastDealId = Math.max(shared.lastDealId, next.lastDealId);
        shared.lastStageChangeId = Math.max(shared.lastStageChangeId, next.lastStageChangeId);
        shared.lastProductRowId = Math.max(shared.lastProductRowId, next.lastProductRowId);
        shared.lastFileId = Math.max(shared.lastFileId, next.lastFileId);
        return true;
    }

    private boolean isPossible() {
        return isFree(base.deals, next.deals, shared.deals)
                && isFree(base.stageHistory, next.stageHistory, shared.stageHistory)
                && isFree(base.productRows, next.productRows, shared.productRows)
                && isFree(rows(base.bindings), rows(next.bindings), rows(shared.bindings))
                && isFree(rows(base.orders), rows(next.orders), rows(shared.orders))
                && (next.referenceData.equals(base.referenceData) || shared.referenceData.equals(base.referenceData));
    }

    private static <K, V> boolean isFree(Map<K, V> base, Map<K, V> next, Map<K, V> shared) {
        return changed(base, next).stream().allMatch(key -> Objects.equals(base.get(key), shared.get(key)));
    }

    private static <K, V> Set<K> changed(Map<K, V> base, Map<K, V> next) {
        Set<K> keys = new HashSet<>(base.keySet());
        keys.addAll(next.keySet());
        keys.removeIf(key -> Objects.equals(base.get(key), next.get(key)));
        return keys;
    }

    private static <K> Map<K, K> rows(Collection<K> set) {
        return set.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    private static <K, V> void apply(Map<K, V> base, Map<K, V> next, TreeMap<K, V> shared) {
        for (K key : changed(base, next)) {
            if (next.containsKey(key)) {
                shared.put(key, next.get(key));
            } else {
                shared.remove(key);
            }
        }
    }

    private static <K> void apply(Set<K> base, Set<K> next, TreeSet<K> shared) {
        shared.removeIf(row -> base.contains(row) && !next.contains(row));
        next.stream().filter(row -> !base.contains(row)).forEach(shared::add);
    }
}
