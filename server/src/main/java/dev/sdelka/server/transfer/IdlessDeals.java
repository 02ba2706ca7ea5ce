package dev.sdelka.server.transfer;

import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.LoadResult;
import dev.sdelka.bulk.PortalRecord.StoredDeal;
import dev.sdelka.bulk.RefusedRecordException;
import dev.sdelka.deal.Deal;
import dev.sdelka.server.csv.CsvDeal;
import dev.sdelka.server.transfer.ImportJournal.Chunk;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.validation.ViolationCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads deals to which the file gives no ids. The journal says of each chunk which ids it will have before it is stored: an import that was killed is gone on
 * with where it was, and whether the last chunk was stored, its ids tell.
 */
final class IdlessDeals implements AutoCloseable {

    private final Storage storage;
    private final ImportSettings settings;
    private final Importing importing;
    private final MessageDigest seen;
    private final List<CsvDeal> pending = new ArrayList<>();
    private String before;
    private String after;
    private long done;
    private long pendingBytes;
    private @Nullable ImportJournal journal;
    private @Nullable Chunk resumed;

    IdlessDeals(Storage storage, ImportSettings settings, Importing importing, List<String> titles) {
        this.storage = storage;
        this.settings = settings;
        this.importing = importing;
        try {
            seen = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        saw(titles);
        before = digest();
        after = before;
    }

    /** A row was read, whatever comes of it. */
    void saw(List<String> cells) {
        for (String cell : cells) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            seen.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            seen.update(bytes);
            pendingBytes += bytes.length;
        }
        seen.update((byte) '\n');
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) seen.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 can be cloned", e);
        }
    }

    /** Takes a deal; stores a chunk when it is full. One that was begun before is as long as it was then. */
    void add(CsvDeal deal) throws IOException {
        if (journal == null) {
            journal = ImportJournal.open(settings.journal());
            resumed = journal.last().orElse(null);
            requireSameFile(journal, 0, before);
        }
        after = digest();
        Chunk last = resumed;
        if (last != null && done < last.deals()) {
            done++;
            before = after;
            pendingBytes = 0;
            importing.count(new LoadResult(0, 0, 0, 1, 0));
            requireSameFile(journal, done, before);
            return;
        }
        pending.add(deal);
        if (last == null ? isFull() : pending.size() == last.size()) {
            store(journal);
        }
    }

    private boolean isFull() {
        return pending.size() == settings.chunkSize() || pendingBytes > Importing.MOST_BYTES;
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

    private void store(ImportJournal kept) throws IOException {
        Chunk last = resumed;
        resumed = null;
        if (last != null && !last.after().equals(after)) {
            throw otherFile(kept);
        } else if (last != null && isStored(completed(last.firstId(), last.time()))) {
            importing.count(new LoadResult(0, 0, 0, pending.size(), 0));
        } else {
            importing.count(storeAnew(kept));
        }
        done += pending.size();
        before = after;
        pending.clear();
        pendingBytes = 0;
    }

    /** Somebody may take the ids between the moment when they are looked for and the unit of work. */
    private LoadResult storeAnew(ImportJournal kept) throws IOException {
        while (true) {
            long firstId = storage.write(StorageWriter::nextDealId);
            Instant time = settings.clock().instant();
            kept.begin(new Chunk(done, before, pending.size(), after, firstId, time));
            BulkLoader loader = BulkLoader.builder(storage)
                    .strict(true)
                    .chunkSize(pending.size())
                    .build();
            try {
                completed(firstId, time).forEach(loader::add);
                return loader.flush();
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

    private List<StoredDeal> completed(long firstId, Instant time) {
        List<StoredDeal> deals = new ArrayList<>();
        for (CsvDeal deal : pending) {
            deals.add(deal.complete(firstId + deals.size(), time));
        }
        return deals;
    }

    /**
     * Whether a chunk was stored. Since then others may have changed its deals, but not when and by whom they were added; and without it, others may have added
     * deals under its ids.
     */
    private boolean isStored(List<StoredDeal> chunk) {
        return storage.read(reader -> {
            boolean areAllBornSo = true;
            for (StoredDeal expected : chunk) {
                Deal deal = expected.deal();
                Deal stored = reader.deal(deal.id());
                if (deal.equals(stored)) {
                    return true;
                }
                areAllBornSo &= stored != null
                        && stored.dateCreate().equals(deal.dateCreate())
                        && stored.createdById() == deal.createdById();
            }
            return areAllBornSo;
        });
    }

    /** Nothing follows. */
    void end() throws IOException {
        ImportJournal kept = journal;
        if (kept == null) {
            return;
        }
        Chunk last = resumed;
        if (last != null && (done < last.deals() || pending.size() < last.size())) {
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
