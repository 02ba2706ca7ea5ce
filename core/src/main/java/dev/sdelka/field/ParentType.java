package dev.sdelka.field;

import java.util.regex.Pattern;

/**
 * A smart process whose items can be parents of deals. Each gives deals a field {@code PARENT_ID_n}.
 *
 * @param entityTypeId the number of the smart process, above zero
 * @param title what people see
 */
public record ParentType(int entityTypeId, String title) {

    /** What the names of all parent links begin with. */
    public static final String PREFIX = "PARENT_ID_";

    private static final Pattern FIELD_NAME = Pattern.compile(PREFIX + "[1-9][0-9]{0,9}");

    /** Refuses a number that is not above zero. */
    public ParentType {
        if (entityTypeId <= 0) {
            throw new IllegalArgumentException("the number of a smart process is above zero, not " + entityTypeId);
        }
    }

    /**
     * Whether a name is that of a parent link, known or not.
     *
     * @param name any name
     * @return true for {@code PARENT_ID_} and a number above zero, without leading zeros
     */
    public static boolean isFieldName(String name) {
        return FIELD_NAME.matcher(name).matches()
                && Long.parseLong(name.substring(PREFIX.length())) <= Integer.MAX_VALUE;
    }

    /**
     * The wire name of the field.
     *
     * @return for example {@code PARENT_ID_153}
     */
    public String fieldName() {
        return PREFIX + entityTypeId;
    }
}
