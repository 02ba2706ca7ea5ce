package dev.sdelka.directory;

/**
 * An entry of one of the lists that deals point to: a stage, a type, a source.
 *
 * @param id the entry's own number, above zero
 * @param listId the list it belongs to, on the wire {@code ENTITY_ID}
 * @param statusId what deals hold, unique in its list
 * @param name what people see
 * @param systemName its name in a fresh portal; empty for an entry that is no system one
 * @param sort where it stands in its list, small numbers first
 * @param isSystem whether it came with the portal and is not simply deleted
 * @param color such as {@code #39A8EF}; empty when it has none
 * @param semantics what reaching it means; meaningful for stages only
 */
public record Status(
        int id,
        String listId,
        String statusId,
        String name,
        String systemName,
        int sort,
        boolean isSystem,
        String color,
        StageSemantics semantics) {

    /** The list of the general category's stages; those of others add an underscore and the category's id. */
    public static final String DEAL_STAGE = "DEAL_STAGE";

    /** The list of deal types. */
    public static final String DEAL_TYPE = "DEAL_TYPE";

    /** The list of sources. */
    public static final String SOURCE = "SOURCE";

    /** The same entry in another list. */
    Status copy(int newId, String newListId, String newStatusId) {
        return new Status(newId, newListId, newStatusId, name, systemName, sort, isSystem, color, semantics);
    }
}
