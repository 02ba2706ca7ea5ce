package dev.sdelka.rest.method.batch;

import dev.sdelka.field.InputFields;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts results of earlier commands in the place of references: {@code $result[command][key]…}. A value that is nothing but a reference
 * becomes the result, whatever it is; within a text only a text or a number can stand. A reference that leads nowhere is empty.
 * Serves one batch.
 */
final class ResultReferences {

    /** A few references may name a long text many times; what they become is bounded, as what is sent is. */
    private static final int MAX_TEXT = 16 * 1024 * 1024;

    private final Map<String, ?> results;
    private int written;

    /**
     * References.
     *
     * @param results what commands answered, by command; may grow later
     */
    ResultReferences(Map<String, ?> results) {
        this.results = results;
    }

    /** The parameters with results in the place of references. Names are left as they are. */
    Map<String, @Nullable Object> resolve(Map<String, @Nullable Object> parameters) {
        Map<String, @Nullable Object> resolved = new LinkedHashMap<>();
        parameters.forEach((name, value) -> resolved.put(name, resolve(value)));
        return resolved;
    }

    private @Nullable Object resolve(@Nullable Object value) {
        if (value instanceof String text) {
            return resolveText(text);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> resolved = new LinkedHashMap<>();
            map.forEach((key, element) -> resolved.put(String.valueOf(key), resolve(element)));
            return resolved;
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> resolved = new ArrayList<>();
            list.forEach(element -> resolved.add(resolve(element)));
            return resolved;
        }
        return value;
    }

    private @Nullable Object resolveText(String text) {
        ReferencePath path = ReferencePath.find(text, 0);
        if (path == null) {
            return text;
        } else if (path.isWhole(text)) {
            return find(path);
        }
        StringBuilder resolved = new StringBuilder();
        int copied = 0;
        while (path != null) {
            resolved.append(text, copied, path.start());
            append(resolved, find(path));
            copied = path.end();
            path = ReferencePath.find(text, copied);
        }
        return resolved.append(text, copied, text.length()).toString();
    }

    private void append(StringBuilder resolved, @Nullable Object result) {
        if (result instanceof String || result instanceof Number) {
            String text = result.toString();
            written += text.length();
            if (written > MAX_TEXT) {
                throw ProtocolException.of(ProtocolError.REQUEST_TOO_LARGE, "limit", MAX_TEXT);
            }
            resolved.append(text);
        }
    }

    private @Nullable Object find(ReferencePath path) {
        Object value = results;
        for (String key : path.keys()) {
            value = InputFields.asObject(value).orElse(Map.of()).get(key);
            if (value == null) {
                return "";
            }
        }
        return value;
    }
}
