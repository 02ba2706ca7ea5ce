package dev.sdelka.server.replay;

import dev.sdelka.rest.json.JsonWriter;
import java.nio.charset.StandardCharsets;

/** Values as JSON, for requests and for comparing them with the order of their keys. */
final class JsonText {

    private static final JsonWriter WRITER = new JsonWriter();

    private JsonText() {}

    static String of(Object value) {
        return new String(WRITER.write(value), StandardCharsets.UTF_8);
    }
}
