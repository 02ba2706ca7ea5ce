package dev.sdelka.server.transfer;

import dev.sdelka.server.content.ContentReader;
import dev.sdelka.storage.Storage;
import java.io.IOException;

/** A file of JSON lines. */
final class JsonLinesSource implements RecordSource {

    private final Storage storage;
    private final ImportSettings settings;
    private final ImportFile file;

    JsonLinesSource(Storage storage, ImportSettings settings, ImportFile file) {
        this.storage = storage;
        this.settings = settings;
        this.file = file;
    }

    @Override
    public void readAll(Importing importing) throws IOException {
        LineReader lines = new LineReader(file.name(), ByteOrderMark.skip(file.stream()), settings.maxRowBytes());
        ContentReader reader =
                new ContentReader(storage, settings.clock().getZone(), settings.maxRowBytes(), importing);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.isTooLong()) {
                importing.bad(lines.number(), "it has more than " + settings.maxRowBytes() + " bytes");
            } else {
                reader.read(lines.number(), line);
            }
            importing.took(line.length);
        }
        reader.end();
    }
}
