package dev.sdelka.server.csv;

import java.io.IOException;

/** Takes the deals of a file. */
public interface CsvSink {

    /**
     * A deal was read.
     *
     * @param deal the deal
     * @throws IOException if the reading is to end
     */
    void deal(CsvDeal deal) throws IOException;

    /**
     * A row is not as it must be.
     *
     * @param line where it begins, from 1
     * @param reason what is wrong with it
     * @throws IOException if the reading is to end
     */
    void bad(long line, String reason) throws IOException;
}
