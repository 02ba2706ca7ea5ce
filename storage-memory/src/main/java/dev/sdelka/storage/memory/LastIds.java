package dev.sdelka.storage.memory;

import dev.sdelka.storage.StorageException;

/**
 * The greatest ids that were ever given or brought along; 0 where there was none.
 *
 * @param deal of a deal
 * @param stageChange of a row in the history of stages
 * @param productRow of a product row
 * @param file of a file in a user field
 */
record LastIds(long deal, long stageChange, long productRow, long file) {

    static final LastIds NONE = new LastIds(0, 0, 0, 0);

    LastIds withDeal(long id) {
        return new LastIds(Math.max(deal, id), stageChange, productRow, file);
    }

    LastIds withStageChange(long id) {
        return new LastIds(deal, Math.max(stageChange, id), productRow, file);
    }

    LastIds withProductRow(long id) {
        return new LastIds(deal, stageChange, Math.max(productRow, id), file);
    }

    LastIds withFile(long id) {
        return new LastIds(deal, stageChange, productRow, Math.max(file, id));
    }

    /**
     * The id behind the last one.
     *
     * @param what it is for, as people call it
     * @throws StorageException of the kind {@code FULL} if there is none
     */
    static long next(long last, String what) {
        if (last == Long.MAX_VALUE) {
            throw new StorageException(StorageException.Kind.FULL, "no id is left for another " + what, null);
        }
        return last + 1;
    }
}
