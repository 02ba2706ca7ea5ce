package dev.sdelka.directory;

import dev.sdelka.field.ParentType;
import dev.sdelka.field.TextLimits;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A smart process: a type of objects that a portal's administrator added. Its items are kept elsewhere; deals can have them as parents.
 *
 * @param id unique among the smart processes; 0 to be given one
 * @param entityTypeId its number, which the fields {@code PARENT_ID_n} of deals bear, above zero
 * @param title what people see, of at most 255 characters; what callers add is not blank
 * @param options what is switched on; unmodifiable
 * @param parents the types whose objects can be parents of its items; unmodifiable
 * @param children the types whose objects can have its items as parents; unmodifiable
 * @param linkedUserFields user fields elsewhere in which its items can stand; unmodifiable
 * @param history who made it what it is, and when
 */
public record SmartProcess(
        int id,
        int entityTypeId,
        String title,
        Set<SmartProcessOption> options,
        List<SmartProcessRelation> parents,
        List<SmartProcessRelation> children,
        Set<String> linkedUserFields,
        History history) {

    /** The user fields elsewhere in which items can stand, in the order in which answers show them. */
    public static final List<String> LINKABLE_USER_FIELDS =
            List.of("CALENDAR_EVENT|UF_CRM_CAL_EVENT", "TASKS_TASK|UF_CRM_TASK", "TASKS_TASK_TEMPLATE|UF_CRM_TASK");

    /**
     * Who made a smart process what it is, and when.
     *
     * @param createdBy the user who added it
     * @param createdTime when, in whole seconds
     * @param updatedBy the user who changed it last
     * @param updatedTime when, in whole seconds
     */
    public record History(long createdBy, Instant createdTime, long updatedBy, Instant updatedTime) {

        /** Drops parts of seconds. */
        public History {
            createdTime = Instant.ofEpochSecond(createdTime.getEpochSecond());
            updatedTime = Instant.ofEpochSecond(updatedTime.getEpochSecond());
        }
    }

    /** Keeps unmodifiable copies; refuses what no smart process can be. */
    public SmartProcess {
        if (id < 0) {
            throw new IllegalArgumentException("the id of a smart process is 0 or more, not " + id);
        } else if (entityTypeId <= 0) {
            throw new IllegalArgumentException("the number of a smart process is above zero, not " + entityTypeId);
        }
        TextLimits.requireShort(title);
        EnumSet<SmartProcessOption> inOrder = EnumSet.noneOf(SmartProcessOption.class);
        inOrder.addAll(options);
        options = Collections.unmodifiableSet(inOrder);
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        linkedUserFields = Set.copyOf(linkedUserFields);
        requireDistinct(parents);
        requireDistinct(children);
    }

    private static void requireDistinct(List<SmartProcessRelation> relations) {
        Set<Integer> seen = new HashSet<>();
        for (SmartProcessRelation relation : relations) {
            if (!seen.add(relation.entityTypeId())) {
                throw new IllegalArgumentException("two relations to the type " + relation.entityTypeId());
            }
        }
    }

    /**
     * A smart process whose items can be parents of deals, with nothing switched on.
     *
     * @param parentType its number and title
     * @return a smart process that is to be given an id, and was added by user 1 at the beginning of time
     */
    static SmartProcess of(ParentType parentType) {
        return new SmartProcess(
                0,
                parentType.entityTypeId(),
                parentType.title(),
                Set.of(),
                List.of(),
                List.of(new SmartProcessRelation(SmartProcessRelation.DEAL, true)),
                Set.of(),
                new History(1, Instant.EPOCH, 1, Instant.EPOCH));
    }

    /**
     * Whether its items can be parents of deals.
     *
     * @return true if deals have a field for them
     */
    public boolean isParentOfDeals() {
        return children.stream().anyMatch(child -> child.entityTypeId() == SmartProcessRelation.DEAL);
    }

    /**
     * What deals show of it, if its items can be their parents.
     *
     * @return number and title
     */
    public ParentType parentType() {
        return new ParentType(entityTypeId, title);
    }

    SmartProcess withId(int newId) {
        return new SmartProcess(newId, entityTypeId, title, options, parents, children, linkedUserFields, history);
    }
}
