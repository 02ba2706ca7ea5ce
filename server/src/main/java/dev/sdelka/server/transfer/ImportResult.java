package dev.sdelka.server.transfer;

import dev.sdelka.bulk.LoadResult;

/**
 * What came of an import.
 *
 * @param loaded what is stored
 * @param badRows how many rows were not as they must be
 * @param isStopped whether the first of them ended the import
 */
public record ImportResult(LoadResult loaded, long badRows, boolean isStopped) {

    /**
     * For people.
     *
     * @return one line
     */
    public String summary() {
        return Numbers.of(loaded.deals(), loaded.bindings(), loaded.orders(), loaded.entries()) + " added; "
                + loaded.present() + " there already; " + badRows + " bad"
                + (isStopped ? ", stopped at the first" : "");
    }
}
