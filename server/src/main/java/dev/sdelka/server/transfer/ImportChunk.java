package dev.sdelka.server.transfer;

import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of an import of rows without ids, as its journal keeps it before it is stored.
 *
 * @param options those by which rows became deals
 * @param deals how many deals stand before it, all of them stored
 * @param before what the rows before it are, in short
 * @param after what the rows up to its end are, in short
 * @param ids which ids its deals will have
 * @param previous which ids the chunk before it has, by which the store is known again; null for the first chunk
 */
record ImportChunk(
        SortedMap<String, String> options,
        long deals,
        String before,
        String after,
        Ids ids,
        @Nullable Ids previous) {

    private static final String OPTION = "--";
    private static final String PREVIOUS = "previous.";

    /**
     * Which ids the deals of a chunk have.
     *
     * @param first the id of its first deal; the others follow
     * @param number how many deals it has
     * @param time when it was begun, by which what is not given is filled in
     */
    record Ids(long first, int number, Instant time) {

        private void put(Properties kept, String prefix) {
            kept.setProperty(prefix + "firstId", String.valueOf(first));
            kept.setProperty(prefix + "size", String.valueOf(number));
            kept.setProperty(prefix + "time", time.toString());
        }

        private static Ids of(Properties kept, String prefix) {
            return new Ids(
                    Long.parseLong(kept.getProperty(prefix + "firstId")),
                    Integer.parseInt(kept.getProperty(prefix + "size")),
                    Instant.parse(kept.getProperty(prefix + "time")));
        }
    }

    Properties toProperties() {
        Properties kept = new Properties();
        kept.putAll(options);
        kept.setProperty("deals", String.valueOf(deals));
        kept.setProperty("before", before);
        kept.setProperty("after", after);
        ids.put(kept, "");
        if (previous != null) {
            previous.put(kept, PREVIOUS);
        }
        return kept;
    }

    /** Fails with a runtime exception if they are not those of a chunk. */
    static ImportChunk of(Properties kept) {
        SortedMap<String, String> options = new TreeMap<>();
        kept.stringPropertyNames().stream()
                .filter(name -> name.startsWith(OPTION))
                .forEach(name -> options.put(name, kept.getProperty(name)));
        long deals = Long.parseLong(kept.getProperty("deals"));
        return new ImportChunk(
                options,
                deals,
                Objects.requireNonNull(kept.getProperty("before")),
                Objects.requireNonNull(kept.getProperty("after")),
                Ids.of(kept, ""),
                deals == 0 ? null : Ids.of(kept, PREVIOUS));
    }
}
