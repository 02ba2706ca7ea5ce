package dev.sdelka.server.transfer;

import dev.sdelka.bulk.LoadResult;
import dev.sdelka.storage.Storage;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.ZipException;

/** Imports files into a store. */
public final class Importer {

    private final Storage storage;
    private final ImportSettings settings;

    /**
     * An importer.
     *
     * @param storage the store
     * @param settings how
     */
    public Importer(Storage storage, ImportSettings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    /**
     * Imports a file.
     *
     * @param file the file
     * @param isCsv whether it is CSV, else JSON lines
     * @param badRows hears of bad rows
     * @param notices hears what is not read at all, such as columns
     * @param progress shows how far it came
     * @return what came of it
     * @throws IOException if the file cannot be read to its end; the message is for people, and what was stored before stays
     */
    public ImportResult run(ImportFile file, boolean isCsv, BadRows badRows, Notices notices, Progress progress)
            throws IOException {
        Importing importing = new Importing(storage, settings, file, badRows, progress);
        RecordSource source =
                isCsv ? new CsvSource(storage, settings, file, notices) : new JsonLinesSource(storage, settings, file);
        boolean isStopped = false;
        try {
            source.readAll(importing);
            importing.flush();
        } catch (StoppedException e) {
            isStopped = true;
        } catch (EOFException | ZipException e) {
            importing.flush();
            throw new IOException(file.name() + " is damaged: " + e.getMessage(), e);
        }
        LoadResult result = importing.result();
        return new ImportResult(result, badRows.number(), isStopped);
    }
}
