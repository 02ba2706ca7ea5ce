package dev.sdelka.server.content;

import dev.sdelka.bulk.PortalRecord;
import java.io.IOException;

/** Takes what lines hold, in their order. */
public interface RecordSink {

    /**
     * A record was read.
     *
     * @param line where it stands, from 1
     * @param record the record
     * @throws IOException if the reading is to end
     */
    void record(long line, PortalRecord record) throws IOException;

    /**
     * A line is not as it must be.
     *
     * @param line its number, from 1
     * @param reason what is wrong with it, in English
     * @throws IOException if the reading is to end
     */
    void bad(long line, String reason) throws IOException;
}
