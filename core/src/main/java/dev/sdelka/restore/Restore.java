package dev.sdelka.restore;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;

/** Fills stores with what the services would not take: ids, authors and times that things had elsewhere. */
public final class Restore {

    private Restore() {}

    /**
     * Fills an empty store, all or nothing. An order or a binding that the content has twice is put once.
     *
     * @param storage the store
     * @param content what to put into it
     * @return false, and nothing is changed, if the store is not empty
     * @throws IllegalArgumentException if the content has two deals of one id
     */
    public static boolean intoEmpty(Storage storage, PortalContent content) {
        return storage.write(writer -> {
            if (!writer.isEmpty()) {
                return false;
            }
            put(writer, content);
            return true;
        });
    }

    private static void put(StorageWriter writer, PortalContent content) {
        writer.replaceReferenceData(content.referenceData());
        content.orderIds().forEach(writer::addOrder);
        for (Deal deal : content.deals()) {
            if (!writer.addDeal(deal)) {
                throw new IllegalArgumentException("two deals have the id " + deal.id());
            }
            writer.addStageChange(StageChange.created(writer.nextStageChangeId(), deal));
        }
        content.bindings().forEach(writer::addBinding);
    }
}
