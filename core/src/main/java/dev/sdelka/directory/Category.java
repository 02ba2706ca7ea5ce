package dev.sdelka.directory;

/**
 * A category of deals, which the portal also calls a funnel: deals in it go through its own stages.
 *
 * @param id 0 for the general one, above zero for others
 * @param name what people see
 * @param sort where it stands among the others, small numbers first
 * @param isDefault whether deals come into it when no category is named
 */
public record Category(int id, String name, int sort, boolean isDefault) {

    /** The id of the general category, which is always there. */
    public static final int GENERAL_ID = 0;

    /** Refuses a negative id. */
    public Category {
        if (id < 0) {
            throw new IllegalArgumentException("the id of a category is not negative");
        }
    }

    /**
     * What the stages of this category begin with.
     *
     * @return nothing for the general category, {@code Cn:} for others
     */
    public String stagePrefix() {
        return id == GENERAL_ID ? "" : "C" + id + ":";
    }

    /**
     * The list of statuses that holds this category's stages.
     *
     * @return {@code DEAL_STAGE} for the general category, {@code DEAL_STAGE_n} for others
     */
    public String stageListId() {
        return id == GENERAL_ID ? Status.DEAL_STAGE : Status.DEAL_STAGE + "_" + id;
    }
}
