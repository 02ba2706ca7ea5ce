package dev.sdelka.benchmarks.peer;

import dev.sdelka.deal.Deal;
import dev.sdelka.query.Page;

/** A way to read and write deals in a file of Sdelka's. Used by one thread. */
public interface Peer extends AutoCloseable {

    /** How many deals a page has. */
    int PAGE = 50;

    /**
     * Reads a deal with all its values, contacts and user fields.
     *
     * @param id a deal that is there
     * @return the deal in the form that the peer gives it
     * @throws Exception if it cannot be read
     */
    Object deal(long id) throws Exception;

    /**
     * Reads the first page of the deals of a stage by id, and counts them, in one state of the file.
     *
     * @param stageId the stage
     * @return at most 50 deals, and how many there are in all
     * @throws Exception if it cannot be read
     */
    Page<?> page(String stageId) throws Exception;

    /**
     * Adds a deal under a new id, its contacts and the first row of its history, and waits for the disk.
     *
     * @param deal what to add
     * @return the new id
     * @throws Exception if it cannot be added
     */
    long add(Deal deal) throws Exception;

    @Override
    void close() throws Exception;
}
