package dev.sdelka.rest.parameter;

import dev.sdelka.field.ValueKind;

/**
 * A field that a filter may name.
 *
 * @param name of the field that is looked at
 * @param kind of its values
 * @param isLink whether zero means that it is empty
 * @param isMatchedExactly whether patterns are compared like any text
 */
public record FilterField(String name, ValueKind kind, boolean isLink, boolean isMatchedExactly) {

    /**
     * A field of plain values.
     *
     * @param name of the field
     * @param kind of its values
     * @return the field
     */
    public static FilterField of(String name, ValueKind kind) {
        return new FilterField(name, kind, false, false);
    }
}
