package dev.sdelka.server.transfer;

import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.LoadListener;
import dev.sdelka.bulk.LoadResult;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.bulk.RefusedRecord;
import dev.sdelka.bulk.RefusedRecordException;
import dev.sdelka.server.content.RecordSink;
import dev.sdelka.storage.Storage;
import dev.sdelka.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** An import under way: loads records in chunks, tells of bad rows and shows how far it came. Not thread-safe. */
final class Importing implements RecordSink, LoadListener {

    /** A chunk is stored when its rows have so many bytes, however few they are: memory holds a chunk. */
    static final long MOST_BYTES = 16L * 1024 * 1024;

    private final ImportFile file;
    private final BadRows badRows;
    private final Progress progress;
    private final BulkLoader loader;
    private LoadResult others = LoadResult.NONE;
    private long bytesBefore;

    Importing(Storage storage, ImportSettings settings, ImportFile file, BadRows badRows, Progress progress) {
        this.file = file;
        this.badRows = badRows;
        this.progress = progress;
        loader = BulkLoader.builder(storage)
                .chunkSize(settings.chunkSize())
                .severalOwners(settings.severalOwners())
                .strict(settings.isStrict())
                .listener(this)
                .build();
    }

    @Override
    public void record(long line, PortalRecord record) throws IOException {
        try {
            loader.add(line, record);
        } catch (RefusedRecordException e) {
            tell(e.refused());
        }
    }

    /** A row of so many bytes was read; memory may have enough of them. */
    void took(long bytes) throws IOException {
        bytesBefore += bytes;
        if (bytesBefore > MOST_BYTES) {
            flush();
        }
    }

    void flush() throws IOException {
        try {
            loader.flush();
        } catch (RefusedRecordException e) {
            tell(e.refused());
        }
        bytesBefore = 0;
    }

    @Override
    public void bad(long line, String reason) throws IOException {
        badRows.tell(line, reason);
    }

    @Override
    public void loaded(LoadResult soFar) {
        bytesBefore = 0;
        progress.at(file.bytesRead(), soFar.deals() + soFar.bindings() + soFar.orders() + soFar.present() + " rows");
    }

    @Override
    public void refused(RefusedRecord refused) {
        try {
            tell(refused);
        } catch (StoppedException e) {
            throw new IllegalStateException("a strict loader throws before it tells", e);
        }
    }

    private void tell(RefusedRecord refused) throws StoppedException {
        badRows.tell(refused.position(), reason(refused.violations()));
    }

    static String reason(List<Violation> violations) {
        return violations.stream().map(Violation::message).collect(Collectors.joining("; "));
    }

    /** Adds what another loader did. */
    void count(LoadResult more) {
        others = others.plus(more);
        loaded(result());
    }

    LoadResult result() {
        return loader.result().plus(others);
    }
}
