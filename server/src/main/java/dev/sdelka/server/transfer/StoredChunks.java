package dev.sdelka.server.transfer;

import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.deal.Deal;
import dev.sdelka.storage.Storage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for chunks of deals in a store. */
final class StoredChunks {

    private final Storage storage;

    StoredChunks(Storage storage) {
        this.storage = storage;
    }

    /**
     * Whether a chunk of which nobody knows it was stored. Since then others may have changed its deals, but not when and by whom they were added; and without
     * it, others may have added deals under its ids.
     */
    boolean has(List<StoredDeal> chunk) {
        return storage.read(reader -> {
            boolean areAllBornSo = true;
            for (StoredDeal expected : chunk) {
                Deal stored = reader.deal(expected.deal().id());
                if (expected.deal().equals(stored)) {
                    return true;
                }
                areAllBornSo &= isBornSo(expected.deal(), stored);
            }
            return areAllBornSo;
        });
    }

    /**
     * Whether anything is left of a chunk that was stored: a store that has nothing of it is another one, or is as it was before. What was stored earlier is
     * there if this is, and so need not be looked for.
     */
    boolean hasAnyOf(List<StoredDeal> chunk) {
        return storage.read(reader -> {
            for (StoredDeal expected : chunk) {
                Deal deal = expected.deal();
                Deal stored = reader.deal(deal.id());
                if (stored != null && stored.title().equals(deal.title()) && isBornSo(deal, stored)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean isBornSo(Deal deal, @Nullable Deal stored) {
        return stored != null
                && stored.dateCreate().equals(deal.dateCreate())
                && stored.createdById() == deal.createdById();
    }
}
