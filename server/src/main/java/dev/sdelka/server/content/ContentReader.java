package dev.sdelka.server.content;

import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.bulk.ReferenceDataMerge;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.error.CrmException;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.order.OrderBindingRules;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a portal holds from JSON lines: one object a line, whose {@code type} says what it is and whose {@code fields} are those that the portal's methods
 * show. Entries of the reference data come before the deals that need them. Not thread-safe.
 */
public final class ContentReader {

    private static final Set<String> OF_DIRECTORY = Set.of(
            DirectoryJson.PORTAL,
            DirectoryJson.CATEGORY,
            DirectoryJson.STATUS,
            DirectoryJson.CURRENCY,
            DirectoryJson.USER_FIELD,
            DirectoryJson.SMART_PROCESS);

    static final String ORDER = "order";
    static final String BINDING = "binding";

    private final Storage storage;
    private final ZoneId zone;
    private final RecordSink sink;
    private final JsonReader jsonReader;
    private @Nullable DirectoryLines directory;
    private @Nullable DealJson deals;

    /** Whether the store may be as empty as it is now when the reference data come in. */
    private boolean isFirst = true;

    /**
     * A reader.
     *
     * @param storage the store that is to have what is read: what deals are described by is asked of it
     * @param zone of moments that are written without an offset
     * @param maxLineBytes the longest line
     * @param sink takes what is read
     */
    public ContentReader(Storage storage, ZoneId zone, int maxLineBytes, RecordSink sink) {
        this.storage = storage;
        this.zone = zone;
        this.sink = sink;
        jsonReader = new JsonReader(maxLineBytes);
    }

    /**
     * Reads a line.
     *
     * @param number where it stands, from 1
     * @param line the line in UTF-8, without its end; a blank one holds nothing
     * @throws IOException what the sink throws
     */
    public void read(long number, byte[] line) throws IOException {
        if (isBlank(line)) {
            return;
        }
        Object document;
        try {
            document = jsonReader.read(line);
        } catch (IOException e) {
            sink.bad(number, String.valueOf(e.getMessage()).replaceFirst("^line 1, ", ""));
            return;
        }
        try {
            Fields fields = Fields.of("", document);
            String type = fields.text("type");
            if (OF_DIRECTORY.contains(type)) {
                directory(number).add(number, type, fields.object("fields"));
            } else {
                closeDirectory();
                PortalRecord record = record(type, fields);
                isFirst = false;
                sink.record(number, record);
            }
        } catch (IllegalArgumentException | ArithmeticException | CrmException e) {
            sink.bad(number, Reasons.of(e));
        }
    }

    /**
     * Nothing follows: gives away what waits.
     *
     * @throws IOException what the sink throws
     */
    public void end() throws IOException {
        closeDirectory();
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    private PortalRecord record(String type, Fields line) {
        return switch (type) {
            case ORDER -> new PortalRecord.KnownOrder(line.object("fields").id("id"));
            case DealJson.DEAL -> deals().read(line);
            case BINDING ->
                new PortalRecord.Binding(OrderBindingRules.read(
                        new OrderBindingInput(line.object("fields").all())));
            default -> throw new IllegalArgumentException("there is no type " + type);
        };
    }

    private DirectoryLines directory(long number) {
        if (directory == null) {
            directory = new DirectoryLines(number, storage.read(StorageReader::referenceData));
        }
        return directory;
    }

    private DealJson deals() {
        if (deals == null) {
            deals = new DealJson(storage.read(StorageReader::referenceData), zone);
        }
        return deals;
    }

    private void closeDirectory() throws IOException {
        DirectoryLines lines = directory;
        if (lines == null) {
            return;
        }
        directory = null;
        lines.end(sink);
        ReferenceData given;
        try {
            given = lines.result();
        } catch (IllegalArgumentException | CrmException e) {
            sink.bad(lines.line(), "the reference data do not fit together: " + Reasons.of(e));
            return;
        }
        deals = new DealJson(storage.read(reader -> loaded(reader, given)), zone);
        isFirst = false;
        sink.record(lines.line(), new PortalRecord.Directory(given));
    }

    /** What the store will have, for deals are read before their chunk is stored. */
    private ReferenceData loaded(StorageReader reader, ReferenceData given) {
        if (isFirst && reader.isEmpty()) {
            return given;
        }
        ReferenceDataMerge merge = new ReferenceDataMerge(reader.referenceData());
        try {
            return merge.addAll(given).isEmpty() ? merge.result() : reader.referenceData();
        } catch (IllegalArgumentException e) { // the loader refuses them, too
            return reader.referenceData();
        }
    }
}
