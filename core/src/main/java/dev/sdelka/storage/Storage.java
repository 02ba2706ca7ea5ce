package dev.sdelka.storage;

import org.jspecify.annotations.Nullable;

/**
 * A store of deals, bindings, known orders and reference data. Callers hand it units of work; each runs against one consistent state. Implementations
 * are thread-safe.
 *
 * <p>The rules that every store keeps, by the ids that the harness gives its tests:
 *
 * <ul>
 *   <li>[TX-1] A throwable that leaves a unit of {@link #write} undoes all that the unit did, and reaches the caller unchanged; only where the
 *       store itself fails meanwhile, the caller gets the {@link StorageException}. A unit that met one cannot go on.
 *   <li>[TX-2] Units of {@code write} run one after the other, and are committed in the order in which they ran: events are told in this order.
 *   <li>[TX-3] A unit may be run more than once and on another thread, so it has no outside effects: ports of the host, such as
 *       an {@code OrderDirectory}, are called before or after it.
 *   <li>[TX-4] A unit that opens another unit of the same store gets an {@link IllegalStateException}.
 *   <li>[TX-5] What a unit was given serves the thread that runs the unit, while it runs. Another thread, and whoever keeps it for later, gets an
 *       {@link IllegalStateException} and has changed nothing; the unit goes on.
 *   <li>[TX-6] Interrupts: a caller whose interrupt flag is set, or who is interrupted while waiting, is served as any other, by {@link #close}, too. Nobody else
 *       notices, and the flag is set when the call returns.
 *   <li>[CF-1] After a conflict value such as {@code false} from {@link StorageWriter#addBinding} the unit can go on.
 *   <li>[RD-1] A unit of {@link #read} sees one state from beginning to end, and never makes a writer wait.
 *   <li>[ID-1] {@link StorageWriter#nextDealId} gives ids that are greater than all that deals of the store ever had, deleted ones included. Gaps are
 *       allowed.
 *   <li>[DU-1] What a unit of {@code write} did, once the call returned, is there after the process was killed. A store in memory is
 *       as durable as its process.
 *   <li>[DU-2] The same after the machine lost its power, where {@link #survivesPowerLoss} says so.
 *   <li>[LC-1] A new store is empty and has the default reference data. [LC-2] A closed one refuses units with {@code CLOSED}; closing again does nothing.
 *       [LC-3] Closing waits for units under way, whether they read or write.
 *   <li>[SH-1] Where a place may be opened twice, both stores are one; where not, the second opening fails with {@code BUSY}, or the second store has nothing of
 *       the first.
 *   <li>[DL-1] Deals come out as they were put in. [DL-2] An id is taken once. [DL-3] An update is of one deal. [DL-4] A removed deal takes along what
 *       belongs to it, and nothing else. [DL-5] Product rows are those that were put last. [DL-6] The id of a product row or of a change of stage
 *       is taken once.
 *   <li>[BD-1] Bindings are a set of triples. [RF-1] Reference data come out as they were put in. [RF-2] The register of orders is a set, listed by id.
 *   <li>[QR-1] Queries over deals, [QR-2] over the history of stages and [QR-3] over bindings find what {@link dev.sdelka.query.Filter#matches} and
 *       {@link dev.sdelka.query.SortOrder#comparator} say, however many values a filter lists and however many rows there are.
 *   <li>[MD-1] All in all, a store answers as the plain model of the harness does, whatever the sequence of units.
 * </ul>
 */
public interface Storage extends AutoCloseable {

    /**
     * Runs a unit of work that looks at one consistent state.
     *
     * @param work the unit; must not keep its reader
     * @param <T> the type of the result
     * @param <X> what the unit throws
     * @return what the unit returned
     * @throws X what the unit threw
     * @throws StorageException if the store failed
     * @throws IllegalStateException if called from inside a unit of the same store
     */
    <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work) throws X;

    /**
     * Runs a unit of work that changes the store: all of it or, if it throws, nothing.
     *
     * @param work the unit; must not keep its writer
     * @param <T> the type of the result
     * @param <X> what the unit throws
     * @return what the unit returned, after its changes are durable
     * @throws X what the unit threw
     * @throws StorageException if the store failed; nothing was changed
     * @throws IllegalStateException if called from inside a unit of the same store
     */
    <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work) throws X;

    /**
     * Whether the store keeps rule [DU-2].
     *
     * @return true if what was written survives the loss of power
     */
    boolean survivesPowerLoss();

    /**
     * Waits for units under way and frees all resources. Later calls throw {@link StorageException}; closing again does nothing.
     *
     * @throws IllegalStateException if called from inside a unit of the same store
     */
    @Override
    void close();
}
