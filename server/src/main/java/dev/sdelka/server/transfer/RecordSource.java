package dev.sdelka.server.transfer;

import java.io.IOException;

/** Reads a file, record by record. */
interface RecordSource {

    /**
     * Reads all of it.
     *
     * @param importing takes what is read
     * @throws IOException if the file cannot be read further, or the import is to end; what was loaded before stays
     */
    void readAll(Importing importing) throws IOException;
}
