package dev.sdelka.server.transfer;

import dev.sdelka.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports texts into a store, and keeps what was told. */
public final class Imports {

    /** When it is. */
    public static final Instant NOW = Instant.parse("2024-08-30T10:00:00Z");

    private final Storage storage;
    private int chunkSize = 1_000;
    private boolean strict;
    private boolean severalOwners;
    private int maxRowBytes = 16 * 1024 * 1024;
    private Charset charset = StandardCharsets.UTF_8;
    private char separator = ';';
    private long userId = 7;
    private ZoneId zone = ZoneOffset.ofHours(3);
    private Optional<Path> journal = Optional.empty();

    /** What came of an import, and what was told. */
    public record Told(ImportResult result, List<String> badRows, List<String> notices) {}

    /** Imports into a store with all defaults. */
    public Imports(Storage storage) {
        this.storage = storage;
    }

    /** In chunks of so many rows. */
    public Imports chunkSize(int rows) {
        chunkSize = rows;
        return this;
    }

    /** Up to the first bad row. */
    public Imports strict() {
        strict = true;
        return this;
    }

    Imports severalOwners() {
        severalOwners = true;
        return this;
    }

    /** With rows of so many bytes at most. */
    public Imports maxRowBytes(int bytes) {
        maxRowBytes = bytes;
        return this;
    }

    /** In another encoding. */
    public Imports charset(Charset newCharset) {
        charset = newCharset;
        return this;
    }

    /** With another separator. */
    public Imports separator(char newSeparator) {
        separator = newSeparator;
        return this;
    }

    /** For another user. */
    public Imports userId(long newUserId) {
        userId = newUserId;
        return this;
    }

    /** In another time zone. */
    public Imports zone(ZoneId newZone) {
        zone = newZone;
        return this;
    }

    /** Keeping how far it came. */
    public Imports journal(Path store) {
        journal = Optional.of(store);
        return this;
    }

    Told jsonLines(String text) throws IOException {
        return run(text.getBytes(StandardCharsets.UTF_8), false);
    }

    Told jsonLines(byte[] bytes) throws IOException {
        return run(bytes, false);
    }

    /** Imports CSV. */
    public Told csv(String text) throws IOException {
        return run(text.getBytes(charset), true);
    }

    /** Imports CSV. */
    public Told csv(byte[] bytes) throws IOException {
        return run(bytes, true);
    }

    private Told run(byte[] bytes, boolean isCsv) throws IOException {
        ImportSettings settings = new ImportSettings(
                Clock.fixed(NOW, zone),
                chunkSize,
                strict,
                severalOwners,
                maxRowBytes,
                charset,
                separator,
                userId,
                journal);
        StringWriter badRows = new StringWriter();
        List<String> notices = new ArrayList<>();
        try (ImportFile file = ImportFile.open(ImportFile.STANDARD, new ByteArrayInputStream(bytes))) {
            ImportResult result = new Importer(storage, settings)
                    .run(
                            file,
                            isCsv,
                            BadRows.firstOnes(new PrintWriter(badRows), false, strict),
                            notices::add,
                            Progress.none());
            return new Told(result, badRows.toString().lines().toList(), notices);
        }
    }

    /** All that a store holds, as JSON lines. */
    static byte[] exported(Storage storage) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Exporter(storage, Progress.none()).write(bytes);
        return bytes.toByteArray();
    }
}
