package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Complete deals, as stores hold them. Whether their statuses are known does not matter to a store, so they are any. */
public final class Deals {

    /** Room above the ids for those that a store gives next. */
    static final long MAX_ID = Long.MAX_VALUE - 1_000_000;

    private static final double PRESENT = 0.6;

    private Deals() {}

    /**
     * Deals with any values in their fields.
     *
     * @param referenceData names their user fields and parents
     * @return deals of any id
     */
    public static Arbitrary<Deal> any(ReferenceData referenceData) {
        List<Arbitrary<Consumer<DealBuilder>>> setters = new ArrayList<>();
        for (DealField field : DealField.values()) {
            if (field == DealField.CONTACT_IDS) {
                setters.add(Ids.any().list().ofMaxSize(4).map(ids -> builder -> builder.contactIds(ids)));
            } else if (field.isAlwaysSet()) {
                setters.add(standard(field).map(value -> builder -> builder.value(field, value)));
            } else if (field != DealField.CONTACT_ID) {
                setters.add(sometimes(standard(field).map(value -> builder -> builder.value(field, value))));
            }
        }
        for (UserField field : referenceData.userFields()) {
            setters.add(sometimes(
                    UserFieldValues.any(field).map(value -> builder -> builder.userField(field.name(), value))));
        }
        for (ParentType type : referenceData.parentTypes()) {
            setters.add(sometimes(Ids.any().map(id -> builder -> builder.parentId(type.entityTypeId(), id))));
        }
        return Combinators.combine(setters).as(Deals::deal).withoutEdgeCases();
    }

    private static Deal deal(List<Consumer<DealBuilder>> setters) {
        DealBuilder builder = Deal.builder();
        setters.forEach(setter -> setter.accept(builder));
        return builder.build();
    }

    private static Arbitrary<Consumer<DealBuilder>> sometimes(Arbitrary<Consumer<DealBuilder>> setter) {
        return setter.optional(PRESENT).map(chosen -> chosen.orElse(builder -> {}));
    }

    private static Arbitrary<Object> standard(DealField field) {
        return switch (field) {
            case ID -> Ids.any().map(id -> Math.min(id, MAX_ID));
            case CATEGORY_ID -> Arbitraries.integers().greaterOrEqual(0).map(Integer::longValue);
            case PROBABILITY -> Arbitraries.longs().between(0, 100).map(number -> number);
            case STAGE_SEMANTIC_ID -> Arbitraries.of(StageSemantics.values()).map(StageSemantics::code);
            default ->
                field.kind() == ValueKind.INTEGER
                        ? Ids.any().map(number -> number)
                        : TypedValues.of(field.kind(), field.maxLength());
        };
    }
}
