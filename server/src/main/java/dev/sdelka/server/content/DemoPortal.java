package dev.sdelka.server.content;

import dev.sdelka.bulk.BulkLoader;
import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** A small portal to try things on: the deals and orders that the examples of the reference name. */
public final class DemoPortal {

    /** The zone in which the examples of the reference tell the time. */
    public static final ZoneId ZONE = ZoneOffset.ofHours(2);

    private static final String RESOURCE = "demo.jsonl";
    private static final int MAX_LINE_BYTES = 1024 * 1024;

    private DemoPortal() {}

    /**
     * Puts the portal into an empty store, all or nothing: it is smaller than a chunk.
     *
     * @param storage the store
     * @return false, and nothing is changed, if the store is not empty
     */
    public static boolean load(Storage storage) {
        boolean isEmpty = storage.read(StorageReader::isEmpty);
        if (isEmpty) {
            BulkLoader loader = BulkLoader.builder(storage).strict(true).build();
            try {
                read(storage, loader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            loader.flush();
        }
        return isEmpty;
    }

    /** The moments of the examples are in the zone of the examples, whatever the portal's is. */
    private static void read(Storage storage, BulkLoader loader) throws IOException {
        RecordSink sink = new RecordSink() {
            @Override
            public void record(long line, PortalRecord record) {
                loader.add(line, record);
            }

            @Override
            public void bad(long line, String reason) throws IOException {
                throw new IOException(RESOURCE + ", line " + line + ": " + reason);
            }
        };
        ContentReader reader = new ContentReader(storage, ZONE, MAX_LINE_BYTES, sink);
        try (InputStream stream = Objects.requireNonNull(DemoPortal.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.read(number, line.getBytes(StandardCharsets.UTF_8));
            }
            reader.end();
        }
    }
}
