package dev.sdelka.field;

import java.util.regex.Pattern;

/**
 * A field that a portal's administrator added to its deals.
 *
 * @param name the wire name: {@code UF_CRM_} and at most 43 capital letters, digits and underscores
 * @param type the type of its values; each deal has one value or none
 * @param label what people see
 */
public record UserField(String name, UserFieldType type, String label) {

    /** What the names of all user fields begin with. */
    public static final String PREFIX = "UF_CRM_";

    private static final Pattern NAME = Pattern.compile(PREFIX + "[A-Z0-9_]{1,43}");

    /** Refuses a name that is no name of a user field. */
    public UserField {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a user field: " + name);
        }
    }
}
