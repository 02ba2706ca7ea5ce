package dev.sdelka.server.transfer;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a file is imported.
 *
 * @param clock the portal's clock, in its zone
 * @param chunkSize how many rows are stored at once
 * @param isStrict whether the first bad row ends the import
 * @param severalOwners whether an order may be bound to several owners
 * @param maxRowBytes the longest line of JSON, or row of CSV
 * @param charset in which CSV is written
 * @param separator what stands between the cells of CSV
 * @param userId whose deals of CSV are, where their own users are not known
 * @param journal where an import of rows without ids keeps how far it came; empty if the store is gone with the process
 */
public record ImportSettings(
        Clock clock,
        int chunkSize,
        boolean isStrict,
        boolean severalOwners,
        int maxRowBytes,
        Charset charset,
        char separator,
        long userId,
        Optional<Path> journal) {

    /** The options by which rows of CSV become deals, and what they are. */
    SortedMap<String, String> csvOptions() {
        return new TreeMap<>(Map.of(
                "--charset",
                charset.name(),
                "--separator",
                String.valueOf(separator),
                "--user",
                String.valueOf(userId),
                "--zone",
                clock.getZone().getId()));
    }
}
