package dev.sdelka.rest.parameter;

import dev.sdelka.field.InputFields;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call. Names ignore case at the top, as on the portal; below it they are as they were sent. Parameters may come
 * without names, as objects that are numbered: {@code 0[fields][TITLE]=x}. Immutable and thread-safe as far as the values are not
 * changed.
 */
public final class Parameters {

    private static final Set<String> TRUE = Set.of("true", "1", "y");

    private final Map<String, @Nullable Object> values;

    private Parameters(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * No parameters.
     *
     * @return nothing was sent
     */
    public static Parameters none() {
        return new Parameters(Map.of());
    }

    /**
     * Parameters of several sources.
     *
     * @param sources what was sent; where two have the same name, the later one counts
     * @return the parameters
     */
    public static Parameters merged(List<Map<String, @Nullable Object>> sources) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> source : sources) {
            source.forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
        }
        addNumbered(values);
        return new Parameters(values);
    }

    /** What came with a name counts more. */
    private static void addNumbered(Map<String, @Nullable Object> values) {
        for (int number = 0; values.containsKey(String.valueOf(number)); number++) {
            if (values.get(String.valueOf(number)) instanceof Map<?, ?> numbered) {
                numbered.forEach(
                        (name, value) -> values.putIfAbsent(String.valueOf(name).toLowerCase(Locale.ROOT), value));
            }
        }
    }

    /**
     * A parameter.
     *
     * @param name its name, in any case
     * @return its value; null if it was not sent, too
     */
    public @Nullable Object get(String name) {
        return values.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * A parameter that is a text or a number.
     *
     * @param name its name, in any case
     * @return as a text; empty if it was not sent, or is something else
     */
    public String text(String name) {
        Object value = get(name);
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }

    /**
     * A parameter that is a flag: {@code true}, {@code 1} or {@code Y} in any form in use.
     *
     * @param name its name, in any case
     * @return false if it was not sent, or is something else
     */
    public boolean flag(String name) {
        Object value = get(name);
        return value != null && TRUE.contains(value.toString().toLowerCase(Locale.ROOT));
    }

    /**
     * A parameter that is an object. A list counts as an object whose keys are numbers, for the portal's language knows no
     * difference; so an empty list is an empty object.
     *
     * @param name its name, in any case
     * @return its fields; empty if it was not sent, or is something else
     */
    public Optional<Map<String, @Nullable Object>> object(String name) {
        return InputFields.asObject(get(name));
    }

    /**
     * A parameter that must be an object if it is sent.
     *
     * @param name its name, in any case
     * @return its fields; none if it was not sent
     * @throws ProtocolException {@code PARAMETER_NOT_ARRAY} if it is something else
     */
    public Map<String, @Nullable Object> requireObject(String name) {
        Object value = get(name);
        if (value == null) {
            return Map.of();
        }
        return InputFields.asObject(value)
                .orElseThrow(() -> ProtocolException.of(ProtocolError.PARAMETER_NOT_ARRAY, "name", name));
    }

    /**
     * A parameter that is a list.
     *
     * @param name its name, in any case
     * @return its elements; none if it was not sent, or is no list
     */
    public List<@Nullable Object> list(String name) {
        List<@Nullable Object> elements = new ArrayList<>();
        if (get(name) instanceof List<?> list) {
            elements.addAll(list);
        } else if (get(name) instanceof Map<?, ?> map) {
            elements.addAll(map.values());
        }
        return elements;
    }

    /**
     * A parameter that must be a list.
     *
     * @param name its name, in any case
     * @return its elements
     * @throws ProtocolException {@code PARAMETER_NOT_ARRAY} if it is something else, or was not sent
     */
    public List<@Nullable Object> requireList(String name) {
        if (get(name) instanceof List<?> || get(name) instanceof Map<?, ?>) {
            return list(name);
        }
        throw ProtocolException.of(ProtocolError.PARAMETER_NOT_ARRAY, "name", name);
    }
}
