package dev.sdelka.server.transfer;

import dev.sdelka.bulk.BulkExport;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.server.content.ContentWriter;
import dev.sdelka.server.file.PrivateFiles;
import dev.sdelka.server.file.RealFile;
import dev.sdelka.storage.Storage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** Exports all that a store holds as JSON lines. */
public final class Exporter {

    private static final int BUFFER = 64 * 1024;

    private final Storage storage;
    private final Progress progress;
    private long deals;
    private long bindings;
    private long orders;
    private long entries;

    /**
     * An exporter, used once.
     *
     * @param storage the store
     * @param progress shows how many deals were written
     */
    public Exporter(Storage storage, Progress progress) {
        this.storage = storage;
        this.progress = progress;
    }

    /**
     * Writes to a stream.
     *
     * @param out the stream; flushed, and stays open
     * @throws IOException if it takes no more
     */
    public void write(OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, BUFFER);
        ContentWriter writer = new ContentWriter(buffered);
        BulkExport.<IOException>forEach(storage, record -> {
            writer.write(record);
            count(record);
        });
        buffered.flush();
    }

    /**
     * Writes a file, which only its owner may read, and which is there whole or, if anything fails, as it was. A name that ends in {@code .gz} packs it.
     *
     * @param file its path; if it is a link, the file to which it leads is written; what is no ordinary file, such as a pipe, is written to as it is
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                writePacked(out, file);
            }
            return;
        }
        Path target = RealFile.of(file);
        Path next = PrivateFiles.temporary(target, ".part");
        try {
            try (FileChannel channel = PrivateFiles.open(next, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                writePacked(out, file);
                channel.force(true);
            }
            PrivateFiles.move(next, target);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void writePacked(OutputStream out, Path file) throws IOException {
        if (ImportFile.isPacked(file.toString())) {
            GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
            write(packed);
            packed.finish();
            out.flush();
        } else {
            write(out);
        }
    }

    private void count(PortalRecord record) {
        if (record instanceof PortalRecord.StoredDeal) {
            deals++;
            progress.at(deals, "");
        } else if (record instanceof PortalRecord.Binding) {
            bindings++;
        } else if (record instanceof PortalRecord.KnownOrder) {
            orders++;
        } else if (record instanceof PortalRecord.Directory directory) {
            ReferenceData data = directory.referenceData();
            entries += data.categories().size()
                    + data.statuses().size()
                    + data.currencies().size()
                    + data.userFields().size()
                    + data.smartProcesses().size();
        }
    }

    /**
     * For people.
     *
     * @return one line
     */
    public String summary() {
        return Numbers.of(deals, bindings, orders, entries) + " exported";
    }
}
