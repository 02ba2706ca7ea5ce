package dev.sdelka.directory;

/**
 * The relation of a smart process to another type of objects.
 *
 * @param entityTypeId the number of the other type, above zero: 2 for deals
 * @param isChildrenListEnabled whether the portal shows the children in the card of their parent
 */
public record SmartProcessRelation(int entityTypeId, boolean isChildrenListEnabled) {

    /** The number of deals. */
    public static final int DEAL = 2;

    /** Refuses a number that is not above zero. */
    public SmartProcessRelation {
        if (entityTypeId <= 0) {
            throw new IllegalArgumentException("the number of a type is above zero, not " + entityTypeId);
        }
    }
}
