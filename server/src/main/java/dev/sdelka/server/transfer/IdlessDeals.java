package dev.sdelka.server.transfer;

import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.LoadResult;
import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.bulk.RefusedRecordException;
import dev.sdelka.server.csv.CsvDeal;
import dev.sdelka.server.transfer.ImportChunk.Ids;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.validation.ViolationCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Loads deals to which the file gives no ids. The journal says of each chunk which ids it will have before it is stored: an import that was killed is gone on
 * with where it was, and whether the last chunk was stored, its ids tell. Whether those before it are there, the last of them tells.
 */
final class IdlessDeals implements AutoCloseable {

    private final Storage storage;
    private final ImportSettings settings;
    private final Importing importing;
    private final StoredChunks chunks;
    private final RowDigest seen = new RowDigest();
    private final List<CsvDeal> pending = new ArrayList<>();
    private String before;
    private String after;
    private long done;
    private long pendingBytes;
    private @Nullable Ids previous;
    private @Nullable ImportJournal journal;
    private @Nullable ImportChunk resumed;

    IdlessDeals(Storage storage, ImportSettings settings, Importing importing, List<String> titles) {
        this.storage = storage;
        this.settings = settings;
        this.importing = importing;
        chunks = new StoredChunks(storage);
        seen.add(titles);
        before = seen.value();
        after = before;
    }

    /** A row was read, whatever comes of it. */
    void saw(List<String> cells) {
        pendingBytes += seen.add(cells);
    }

    /** Takes a deal; stores a chunk when it is full. One that was begun before is as long as it was then. */
    void add(CsvDeal deal) throws IOException {
        ImportJournal kept = journal == null ? open() : journal;
        after = seen.value();
        ImportChunk last = resumed;
        if (last != null && done < last.deals()) {
            pass(deal, last, kept);
            return;
        }
        pending.add(deal);
        if (last == null ? isFull() : pending.size() == last.ids().number()) {
            store(kept);
        }
    }

    private boolean isFull() {
        return pending.size() == settings.chunkSize() || pendingBytes > Importing.MOST_BYTES;
    }

    private ImportJournal open() throws IOException {
        ImportJournal kept = ImportJournal.open(settings.journal());
        journal = kept;
        resumed = kept.last().orElse(null);
        if (resumed != null) {
            previous = resumed.previous();
            requireSameOptions(kept, resumed.options());
        }
        requireSameFile(kept, 0, before);
        return kept;
    }

    /** Takes a deal that is stored, if the store is the one into which it went. */
    private void pass(CsvDeal deal, ImportChunk last, ImportJournal kept) throws IOException {
        done++;
        before = after;
        pendingBytes = 0;
        if (previous != null && done > last.deals() - previous.number()) {
            pending.add(deal);
        }
        if (done == last.deals()) {
            requireSameFile(kept, done, before);
            if (previous == null || !chunks.hasAnyOf(completed(previous))) {
                throw otherStore(kept);
            }
            pending.clear();
        }
        importing.count(new LoadResult(0, 0, 0, 1, 0));
    }

    /** Others would make other deals of the rows, so that those of a chunk that is stored would not be known again. */
    private void requireSameOptions(ImportJournal kept, SortedMap<String, String> options) throws IOException {
        SortedMap<String, String> given = settings.csvOptions();
        if (!options.equals(given)) {
            String different = options.entrySet().stream()
                    .filter(option -> !option.getValue().equals(given.get(option.getKey())))
                    .map(option -> option.getKey() + " " + option.getValue())
                    .collect(Collectors.joining(" "));
            throw new IOException("an import of rows without ids was broken off, which had " + different
                    + ": give the same to go on with it, or remove " + kept.name() + " to give it up");
        }
    }

    private void requireSameFile(ImportJournal kept, long position, String digest) throws IOException {
        if (resumed != null && resumed.deals() == position && !resumed.before().equals(digest)) {
            throw otherFile(kept);
        }
    }

    private static IOException otherFile(ImportJournal kept) {
        return new IOException(
                "an import of another file into this store was broken off: import that file again to go on"
                        + " with it, or remove " + kept.name() + " to give it up");
    }

    private static IOException otherStore(ImportJournal kept) {
        return new IOException(
                "an import of this file was broken off, and what it had stored is not in this store: put the store back"
                        + " into which it went to go on with it, or remove " + kept.name()
                        + " to import the file from its beginning");
    }

    private void store(ImportJournal kept) throws IOException {
        ImportChunk last = resumed;
        resumed = null;
        if (last != null && !last.after().equals(after)) {
            throw otherFile(kept);
        } else if (last != null && chunks.has(completed(last.ids()))) {
            importing.count(new LoadResult(0, 0, 0, pending.size(), 0));
            previous = last.ids();
        } else {
            storeAnew(kept);
        }
        done += pending.size();
        before = after;
        pending.clear();
        pendingBytes = 0;
    }

    /** Somebody may take the ids between the moment when they are looked for and the unit of work. */
    private void storeAnew(ImportJournal kept) throws IOException {
        while (true) {
            long firstId = storage.write(StorageWriter::nextDealId);
            Ids ids = new Ids(firstId, pending.size(), settings.clock().instant());
            kept.begin(new ImportChunk(settings.csvOptions(), done, before, after, ids, previous));
            BulkLoader loader = BulkLoader.builder(storage)
                    .strict(true)
                    .chunkSize(pending.size())
                    .build();
            try {
                completed(ids).forEach(loader::add);
                importing.count(loader.flush());
                previous = ids;
                return;
            } catch (RefusedRecordException e) {
                if (!isTaken(e)) {
                    throw new IllegalStateException("deals that are in order are refused", e);
                }
            }
        }
    }

    private static boolean isTaken(RefusedRecordException fault) {
        return fault.refused().violations().stream().anyMatch(violation -> violation.code() == ViolationCode.ID_TAKEN);
    }

    private List<StoredDeal> completed(Ids ids) {
        List<StoredDeal> deals = new ArrayList<>();
        for (CsvDeal deal : pending) {
            deals.add(deal.complete(ids.first() + deals.size(), ids.time()));
        }
        return deals;
    }

    /** Nothing follows. */
    void end() throws IOException {
        ImportJournal kept = journal;
        if (kept == null) {
            return;
        }
        ImportChunk last = resumed;
        if (last != null && (done < last.deals() || pending.size() < last.ids().number())) {
            throw otherFile(kept);
        } else if (!pending.isEmpty()) {
            store(kept);
        }
        kept.end();
    }

    @Override
    public void close() throws IOException {
        if (journal != null) {
            journal.close();
        }
    }
}
