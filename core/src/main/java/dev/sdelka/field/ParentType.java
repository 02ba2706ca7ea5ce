package dev.sdelka.field;

/**
 * A smart process whose items can be parents of deals. Each gives deals a field {@code PARENT_ID_n}.
 *
 * @param entityTypeId the number of the smart process, above zero
 * @param title what people see
 */
public record ParentType(int entityTypeId, String title) {

    /** What the names of all parent links begin with. */
    public static final String PREFIX = "PARENT_ID_";

    /** Refuses a number that is not above zero. */
    public ParentType {
        if (entityTypeId <= 0) {
            throw new IllegalArgumentException("the number of a smart process is above zero, not " + entityTypeId);
        }
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
