package dev.sdelka.bulk;

import dev.sdelka.storage.Storage;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads much into a store, with the ids, authors and times that it had, in chunks: each is one unit of work, stored as a whole or not at all. It is many times
 * faster than a unit of work for each deal, and takes no more memory than a chunk.
 *
 * <pre>{@code
 * BulkLoader loader = crm.bulkLoader().build();
 * deals.forEach(deal -> loader.add(PortalRecord.StoredDeal.of(deal)));
 * LoadResult result = loader.flush();
 * }</pre>
 *
 * <p>What is there already and is the same is passed over, so that loading that was broken off, whenever it was, is gone on with by loading the same again.
 * What is there under the same id and is not the same, and what the store cannot take, is refused and told to the listener; nothing that is there is
 * ever changed. Listeners of a {@code Crm} hear nothing of what is loaded.
 *
 * <p>Not thread-safe; others may work with the store meanwhile, and wait for a chunk as for any unit of work.
 */
public final class BulkLoader {

    /** How many records make a chunk unless it is said. */
    public static final int DEFAULT_CHUNK_SIZE = 1_000;

    /** The greatest id of a deal, a product row, a change of stages or a file that is taken: 2<sup>62</sup>−1. As many are left above it for new ones. */
    public static final long MAX_ID = (1L << 62) - 1;

    private final Storage storage;
    private final ChunkRules rules;
    private final int chunkSize;
    private final boolean isStrict;
    private final LoadListener listener;
    private final List<Positioned> pending = new ArrayList<>();
    private long nextPosition = 1;
    private LoadResult result = LoadResult.NONE;

    private BulkLoader(Builder builder) {
        storage = builder.storage;
        rules = new ChunkRules(builder.clock, builder.severalOwners);
        chunkSize = builder.chunkSize;
        isStrict = builder.strict;
        listener = builder.listener;
    }

    /**
     * Starts with all defaults.
     *
     * @param storage the store
     * @return a builder
     */
    public static Builder builder(Storage storage) {
        return new Builder(storage);
    }

    /**
     * Adds a record, whose position is one behind that of the record before; that of the first is 1. Stores a chunk when it is full.
     *
     * @param record the record
     * @throws RefusedRecordException if the loader is strict
     * @throws dev.sdelka.storage.StorageException if the store failed; the chunk is not stored and is kept, so that {@link #flush} may be tried again
     */
    public void add(PortalRecord record) {
        add(nextPosition, record);
    }

    /**
     * Adds a record, as {@link #add(PortalRecord)} does.
     *
     * @param position where it stands, such as the number of a line
     * @param record the record
     */
    public void add(long position, PortalRecord record) {
        pending.add(new Positioned(position, record));
        nextPosition = position + 1;
        if (pending.size() >= chunkSize) {
            flush();
        }
    }

    /**
     * Stores what was added and is not stored yet. The last chunk needs it.
     *
     * @return what came of everything so far
     * @throws RefusedRecordException if the loader is strict
     * @throws dev.sdelka.storage.StorageException if the store failed; the chunk is not stored and is kept, so that it may be tried again
     */
    public LoadResult flush() {
        if (pending.isEmpty()) {
            return result;
        }
        ChunkUnit stored = store();
        pending.clear();
        result = result.plus(stored.result());
        stored.refused().forEach(listener::refused);
        listener.loaded(result);
        return result;
    }

    private ChunkUnit store() {
        try {
            return storage.write(writer -> {
                ChunkUnit unit = new ChunkUnit(writer, rules);
                unit.run(pending);
                if (isStrict && !unit.refused().isEmpty()) {
                    throw new RefusedRecordException(unit.refused().get(0));
                }
                return unit;
            });
        } catch (RefusedRecordException e) {
            pending.clear();
            throw e;
        }
    }

    /** Forgets what was added and is not stored yet. */
    public void discard() {
        pending.clear();
    }

    /**
     * What came of what is stored.
     *
     * @return without the records that wait for their chunk
     */
    public LoadResult result() {
        return result;
    }

    /** A record, and where it stood. */
    record Positioned(long position, PortalRecord record) {}

    /** Collects the choices of a host. Not thread-safe. */
    public static final class Builder {

        private final Storage storage;
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private int chunkSize = DEFAULT_CHUNK_SIZE;
        private boolean strict;
        private boolean severalOwners;
        private LoadListener listener = new LoadListener() {};

        private Builder(Storage storage) {
            this.storage = storage;
        }

        /**
         * The clock by which new deals are added, in the portal's zone.
         *
         * @param newClock by default the system's, in its zone
         * @return this
         */
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /**
         * How many records make a chunk.
         *
         * @param records 1 or more, by default {@value BulkLoader#DEFAULT_CHUNK_SIZE}
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder chunkSize(int records) {
            if (records < 1) {
                throw new IllegalArgumentException("a chunk has at least one record, not " + records);
            }
            chunkSize = records;
            return this;
        }

        /**
         * Whether a record that is refused ends the loading, and its chunk is not stored.
         *
         * @param isStrict by default false
         * @return this
         */
        public Builder strict(boolean isStrict) {
            strict = isStrict;
            return this;
        }

        /**
         * Whether an order may be bound to several owners.
         *
         * @param areAllowed by default false: then the binding of an order that is bound to another owner is refused
         * @return this
         */
        public Builder severalOwners(boolean areAllowed) {
            severalOwners = areAllowed;
            return this;
        }

        /**
         * Who hears how loading goes on.
         *
         * @param newListener by default nobody
         * @return this
         */
        public Builder listener(LoadListener newListener) {
            listener = newListener;
            return this;
        }

        /**
         * The loader.
         *
         * @return a loader that has loaded nothing yet
         */
        public BulkLoader build() {
            return new BulkLoader(this);
        }
    }
}
