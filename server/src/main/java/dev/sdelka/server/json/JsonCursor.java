package dev.sdelka.server.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object in a file of JSON, and where it stands. Every wrong value is told by an {@link IllegalArgumentException} such as {@code
 * users[0].id: expected a whole number from 1}; what stands there is not repeated, for it may be a secret.
 */
public final class JsonCursor {

    private static final int MOST_SHOWN = 50;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private final String path;
    private final Map<?, ?> fields;

    private JsonCursor(String path, Map<?, ?> fields, Set<String> known) {
        this.path = path;
        this.fields = fields;
        for (Object name : fields.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw new IllegalArgumentException(at(shown(String.valueOf(name)))
                        + ": there is no such key; known are " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /**
     * The object that a file holds.
     *
     * @param document what was read
     * @param known the keys that it may have
     * @return the object
     */
    public static JsonCursor of(@Nullable Object document, Set<String> known) {
        if (document instanceof Map<?, ?> map) {
            return new JsonCursor("", map, known);
        }
        throw new IllegalArgumentException("its beginning: expected an object");
    }

    /**
     * Whether there is a value.
     *
     * @param name its key
     * @return false if it is null, too
     */
    public boolean has(String name) {
        return fields.get(name) != null;
    }

    /**
     * A text that must be there.
     *
     * @param name its key
     * @return not empty
     */
    public String text(String name) {
        if (fields.get(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw wrong(name, "a text");
    }

    /**
     * A text that need not be there.
     *
     * @param name its key
     * @param otherwise what counts if it is not there
     * @return may be empty
     */
    public String text(String name, String otherwise) {
        Object value = fields.get(name);
        if (value == null) {
            return otherwise;
        } else if (value instanceof String text) {
            return text;
        }
        throw wrong(name, "a text");
    }

    /**
     * A flag that need not be there.
     *
     * @param name its key
     * @param otherwise what counts if it is not there
     * @return the flag
     */
    public boolean flag(String name, boolean otherwise) {
        Object value = fields.get(name);
        if (value == null) {
            return otherwise;
        } else if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrong(name, "true or false");
    }

    /**
     * An id that must be there.
     *
     * @param name its key
     * @return above zero
     */
    public long id(String name) {
        return number(name, 1, Long.MAX_VALUE);
    }

    /**
     * A whole number that must be there.
     *
     * @param name its key
     * @param least the smallest that is allowed
     * @param most the largest that is allowed
     * @return the number
     */
    public long number(String name, long least, long most) {
        if (fields.get(name) instanceof Long number && number >= least && number <= most) {
            return number;
        }
        throw wrong(name, "a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most));
    }

    /**
     * A number that must be there.
     *
     * @param name its key
     * @param most the largest that is allowed
     * @return not below zero
     */
    public BigDecimal decimal(String name, long most) {
        Object value = fields.get(name);
        if (value instanceof Long || value instanceof BigDecimal) {
            BigDecimal number = new BigDecimal(value.toString());
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number;
            }
        }
        throw wrong(name, "a number from 0 to " + most);
    }

    /**
     * One of several words.
     *
     * @param name its key
     * @param words those that are allowed
     * @param otherwise what counts if it is not there
     * @return one of the words
     */
    public String word(String name, List<String> words, String otherwise) {
        String word = text(name, otherwise);
        if (words.contains(word)) {
            return word;
        }
        throw wrong(name, "one of " + String.join(", ", words));
    }

    /**
     * A list of texts that need not be there.
     *
     * @param name its key
     * @return none if it is not there
     */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name, "a list of texts")) {
            if (!(element instanceof String text)) {
                throw wrong(name, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /**
     * A list of ids that need not be there.
     *
     * @param name its key
     * @return none if it is not there
     */
    public List<Long> ids(String name) {
        List<Long> ids = new ArrayList<>();
        for (Object element : elements(name, "a list of whole numbers above zero")) {
            if (!(element instanceof Long id) || id <= 0) {
                throw wrong(name, "a list of whole numbers above zero");
            }
            ids.add(id);
        }
        return ids;
    }

    /**
     * An object that must be there.
     *
     * @param name its key
     * @param known the keys that it may have
     * @return the object
     */
    public JsonCursor object(String name, Set<String> known) {
        if (fields.get(name) instanceof Map<?, ?> map) {
            return new JsonCursor(at(name), map, known);
        }
        throw wrong(name, "an object");
    }

    /**
     * Whether a value is an object.
     *
     * @param name its key
     * @return true if it is
     */
    public boolean isObject(String name) {
        return fields.get(name) instanceof Map<?, ?>;
    }

    /**
     * A list of objects that need not be there.
     *
     * @param name its key
     * @param known the keys that each may have
     * @return none if it is not there
     */
    public List<JsonCursor> objects(String name, Set<String> known) {
        List<JsonCursor> objects = new ArrayList<>();
        for (Object element : elements(name, "a list of objects")) {
            String place = at(name) + "[" + objects.size() + "]";
            if (!(element instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException(place + ": expected an object");
            }
            objects.add(new JsonCursor(place, map, known));
        }
        return objects;
    }

    /**
     * What is to be thrown where a value is wrong.
     *
     * @param name its key
     * @param expected what it should be
     * @return says so, and where
     */
    public IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException(at(name) + ": expected " + expected);
    }

    /** A key that is not known may be anything: what is told of it fits into the line of a message. */
    private static String shown(String name) {
        String start = name.substring(
                0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), MOST_SHOWN)));
        return UNPRINTABLE.matcher(start).replaceAll("?") + (start.length() < name.length() ? "…" : "");
    }

    private List<?> elements(String name, String expected) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        } else if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, expected);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
