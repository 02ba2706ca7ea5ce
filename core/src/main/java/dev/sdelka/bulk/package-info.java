/**
 * Much at once: {@link dev.sdelka.bulk.BulkLoader} puts what a portal holds into a store, in chunks, with the ids, authors and times that
 * it had; {@link dev.sdelka.bulk.BulkExport} is the way back.
 */
@NullMarked
package dev.sdelka.bulk;

import org.jspecify.annotations.NullMarked;
