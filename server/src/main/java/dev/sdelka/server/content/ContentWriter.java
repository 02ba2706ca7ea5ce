package dev.sdelka.server.content;

import dev.sdelka.bulk.PortalRecord;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingInput;
import dev.sdelka.rest.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a portal holds as the JSON lines that {@link ContentReader} reads; moments are in UTC. Not thread-safe. */
public final class ContentWriter {

    private final OutputStream out;
    private final JsonWriter json = new JsonWriter();
    private DealJson deals = new DealJson(ReferenceData.defaults(), ZoneOffset.UTC);

    /**
     * A writer.
     *
     * @param out takes the lines, in UTF-8; stays open
     */
    public ContentWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes a record.
     *
     * @param record as an export gives it: reference data come first
     * @throws IOException if the stream takes no more
     */
    public void write(PortalRecord record) throws IOException {
        if (record instanceof PortalRecord.Directory directory) {
            deals = new DealJson(directory.referenceData(), ZoneOffset.UTC);
            for (Map<String, @Nullable Object> line : DirectoryJson.write(directory.referenceData())) {
                write(line);
            }
        } else if (record instanceof PortalRecord.KnownOrder order) {
            write(DirectoryJson.line(ContentReader.ORDER, Map.of("id", order.orderId())));
        } else if (record instanceof PortalRecord.StoredDeal deal) {
            write(deals.write(deal));
        } else if (record instanceof PortalRecord.Binding binding) {
            write(line(binding.binding()));
        } else {
            throw new IllegalArgumentException("no export gives " + record);
        }
    }

    private static Map<String, @Nullable Object> line(OrderBinding binding) {
        return DirectoryJson.line(
                ContentReader.BINDING, OrderBindingInput.of(binding).fields());
    }

    private void write(Map<String, @Nullable Object> line) throws IOException {
        out.write(json.write(line));
        out.write('\n');
    }
}
