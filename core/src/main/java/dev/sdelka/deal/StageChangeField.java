package dev.sdelka.deal;

import dev.sdelka.field.ValueKind;
import java.util.Arrays;
import java.util.Optional;

/** The fields of {@link StageChange}, by their wire names and in the order of answers. */
public enum StageChangeField {
    /** The row. */
    ID(ValueKind.ID),
    /** How the deal came into the stage. */
    TYPE_ID(ValueKind.INTEGER),
    /** The deal. */
    OWNER_ID(ValueKind.ID),
    /** When. */
    CREATED_TIME(ValueKind.DATETIME),
    /** The category. */
    CATEGORY_ID(ValueKind.INTEGER),
    /** What the stage means. */
    STAGE_SEMANTIC_ID(ValueKind.TEXT),
    /** The stage. */
    STAGE_ID(ValueKind.TEXT);

    private final ValueKind kind;

    StageChangeField(ValueKind kind) {
        this.kind = kind;
    }

    /**
     * The field with a wire name.
     *
     * @param name in capitals
     * @return empty if there is none
     */
    public static Optional<StageChangeField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The kind of its values. */
    public ValueKind kind() {
        return kind;
    }
}
