package dev.sdelka.deal;

import dev.sdelka.directory.StageSemantics;
import dev.sdelka.query.FieldReader;
import java.time.Instant;
import java.util.Arrays;

/**
 * A row of the history of stages: a deal came into a stage. Source of the fields and types: crm.stagehistory.list.
 *
 * @param id above zero
 * @param type how the deal came into the stage
 * @param dealId the deal
 * @param createdTime when, in whole seconds
 * @param categoryId the deal's category
 * @param stageSemantics what the stage means
 * @param stageId the stage
 */
public record StageChange(
        long id,
        Type type,
        long dealId,
        Instant createdTime,
        int categoryId,
        StageSemantics stageSemantics,
        String stageId)
        implements FieldReader {

    /** How a deal comes into a stage. */
    public enum Type {
        /** It was added. */
        CREATED(1),
        /** It was moved to a stage in which it is worked on. */
        MOVED(2),
        /** It was moved to a final stage. */
        CLOSED(3);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        /** The number on the wire. */
        public int number() {
            return number;
        }

        /**
         * The type with a number.
         *
         * @param number the number on the wire
         * @return the type
         * @throws IllegalArgumentException if no type has the number
         */
        public static Type ofNumber(int number) {
            return Arrays.stream(values())
                    .filter(type -> type.number == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no type of a change of stage: " + number));
        }
    }

    /**
     * The first row of a deal.
     *
     * @param id of the row
     * @param deal the deal as it was added
     * @return the row
     */
    public static StageChange created(long id, Deal deal) {
        return of(id, Type.CREATED, deal, deal.dateCreate());
    }

    /**
     * The row of a deal that was moved to another stage.
     *
     * @param id of the row
     * @param deal the deal after it was moved
     * @return the row
     */
    public static StageChange moved(long id, Deal deal) {
        return of(id, deal.stageSemantics().isFinal() ? Type.CLOSED : Type.MOVED, deal, deal.movedTime());
    }

    private static StageChange of(long id, Type type, Deal deal, Instant time) {
        return new StageChange(id, type, deal.id(), time, deal.categoryId(), deal.stageSemantics(), deal.stageId());
    }

    /**
     * The value of a field.
     *
     * @param field the field
     * @return a {@code Long}, {@code String} or {@code Instant}
     */
    public Object value(StageChangeField field) {
        return switch (field) {
            case ID -> id;
            case TYPE_ID -> (long) type.number();
            case OWNER_ID -> dealId;
            case CREATED_TIME -> createdTime;
            case CATEGORY_ID -> (long) categoryId;
            case STAGE_SEMANTIC_ID -> stageSemantics.code();
            case STAGE_ID -> stageId;
        };
    }

    @Override
    public Object value(String field) {
        return StageChangeField.find(field)
                .map(this::value)
                .orElseThrow(() -> new IllegalArgumentException("a change of stage has no field " + field));
    }
}
