package dev.sdelka.server.content;

import dev.sdelka.restore.PortalContent;
import dev.sdelka.restore.Restore;
import dev.sdelka.storage.Storage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/** A small portal to try things on: the deals and orders that the examples of the reference name. */
public final class DemoPortal {

    /** The zone in which the examples of the reference tell the time. */
    public static final ZoneId ZONE = ZoneOffset.ofHours(2);

    private static final String RESOURCE = "demo.jsonl";

    private DemoPortal() {}

    /**
     * Puts the portal into an empty store.
     *
     * @param storage the store
     * @return false, and nothing is changed, if the store is not empty
     */
    public static boolean load(Storage storage) {
        return Restore.intoEmpty(storage, content());
    }

    /** The moments of the examples are in the zone of the examples, whatever the portal's is. */
    private static PortalContent content() {
        try (InputStream stream = Objects.requireNonNull(DemoPortal.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return ContentReader.read(lines, ZONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
