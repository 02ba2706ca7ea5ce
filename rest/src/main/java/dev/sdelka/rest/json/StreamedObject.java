package dev.sdelka.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object that {@link JsonWriter} lets write itself, without its being made of other objects before; and a map of the same fields for those who
 * look into it. It has at least one field, and its names are not the numbers of a list. Used by one thread.
 */
public abstract class StreamedObject extends AbstractMap<String, @Nullable Object> {

    private @Nullable Map<String, @Nullable Object> fields;

    /** An object. */
    protected StreamedObject() {}

    /**
     * Writes the names and values of all fields; the braces around them are written already.
     *
     * @param generator receives them
     * @throws IOException if they cannot be written
     */
    protected abstract void writeFields(JsonGenerator generator) throws IOException;

    /**
     * Makes the fields, once.
     *
     * @return by name, in the order in which they are written
     */
    protected abstract Map<String, @Nullable Object> makeFields();

    private Map<String, @Nullable Object> fields() {
        if (fields == null) {
            fields = makeFields();
        }
        return fields;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return fields().entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return fields().containsKey(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return fields().get(name);
    }
}
