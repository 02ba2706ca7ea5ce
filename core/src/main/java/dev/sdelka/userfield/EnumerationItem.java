package dev.sdelka.userfield;

import dev.sdelka.field.TextLimits;

/**
 * An item of the list of a user field of the type {@code enumeration}.
 *
 * @param id what deals hold, unique among the items of all fields; 0 to be given one
 * @param value what people see, never blank
 * @param sort where it stands in the list, small numbers first
 * @param isDefault whether new deals have it
 * @param xmlId the id that the item has elsewhere, unique in its list; empty to be given one
 */
public record EnumerationItem(int id, String value, int sort, boolean isDefault, String xmlId) {

    /** Refuses an item without a value, and texts of more than 255 characters. */
    public EnumerationItem {
        if (id < 0 || sort < 0 || value.isBlank()) {
            throw new IllegalArgumentException("an item has a value, and no number below zero");
        }
        TextLimits.requireShort(value);
        TextLimits.requireShort(xmlId);
    }

    /**
     * An item that is to be given an id.
     *
     * @param value what people see
     * @return the item, with the sort 0
     */
    public static EnumerationItem of(String value) {
        return new EnumerationItem(0, value, 0, false, "");
    }

    /** The same item with ids. */
    public EnumerationItem withIds(int newId, String newXmlId) {
        return new EnumerationItem(newId, value, sort, isDefault, newXmlId);
    }

    EnumerationItem withDefault(boolean isNewDefault) {
        return new EnumerationItem(id, value, sort, isNewDefault, xmlId);
    }
}
