package dev.sdelka.validation;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is wrong with an input.
 *
 * @param code what kind of violation it is
 * @param field the path of the field: its wire name, with an index for an element of a list, such as {@code
 *     CONTACT_IDS[1]}
 * @param arguments what a message needs beside the field, by the names that the code's template uses;
 *     unmodifiable, in the order they were given
 */
public record Violation(ViolationCode code, String field, Map<String, Object> arguments) implements Serializable {

    /** Keeps an unmodifiable copy of the arguments. */
    public Violation {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The violation in English.
     *
     * @return for example {@code PROBABILITY must be from 0 to 100}
     */
    public String message() {
        return field + " " + MessageTemplate.format(code.template(), arguments);
    }

    @Override
    public String toString() {
        return message();
    }
}
