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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Complete deals, as stores hold them. Whether their statuses are known does not matter to a store, so they are any. */
public final class Deals {

    private static final int MAX_CONTACTS = 4;

    private Deals() {}

    /**
     * Deals of the portal {@link ReferenceDataSets#typical}.
     *
     * @return deals of any id
     */
    public static Arbitrary<Deal> any() {
        return any(ReferenceDataSets.typical());
    }

    /**
     * Deals with any values in their fields.
     *
     * @param referenceData names their user fields and parents
     * @return deals of any id; the simplest has no more than it must have
     */
    public static Arbitrary<Deal> any(ReferenceData referenceData) {
        List<Part<?>> parts = parts(referenceData);
        List<Part<?>> always = parts.stream().filter(Part::isAlwaysSet).toList();
        List<Part<?>> others =
                parts.stream().filter(part -> !part.isAlwaysSet()).toList();
        Arbitrary<Deal> random = deals(
                Selections.some(others.stream().map(Part::any).toList()),
                Combinators.combine(always.stream().map(Part::any).toList()).as(all -> all));
        Arbitrary<Deal> bare = Combinators.combine(
                        always.stream().map(Part::smallest).toList())
                .as(Deals::deal);
        Arbitrary<Deal> full = deals(
                Selections.all(others.stream().map(Part::greatest).toList()),
                Combinators.combine(always.stream().map(Part::greatest).toList())
                        .as(all -> all));
        return Edges.beside(random, bare, full);
    }

    private static Arbitrary<Deal> deals(
            Arbitrary<List<Consumer<DealBuilder>>> some, Arbitrary<List<Consumer<DealBuilder>>> always) {
        return Combinators.combine(some, always).as((first, second) -> {
            List<Consumer<DealBuilder>> all = new ArrayList<>(first);
            all.addAll(second);
            return deal(all);
        });
    }

    private static Deal deal(List<Consumer<DealBuilder>> setters) {
        DealBuilder builder = Deal.builder();
        setters.forEach(setter -> setter.accept(builder));
        return builder.build();
    }

    /** What is set in a deal, and how. */
    private record Part<V>(boolean isAlwaysSet, Arbitrary<V> values, BiConsumer<DealBuilder, V> setter) {

        Arbitrary<Consumer<DealBuilder>> any() {
            return set(values);
        }

        Arbitrary<Consumer<DealBuilder>> smallest() {
            return set(Edges.smallest(values));
        }

        Arbitrary<Consumer<DealBuilder>> greatest() {
            return set(Edges.greatest(values));
        }

        private Arbitrary<Consumer<DealBuilder>> set(Arbitrary<V> chosen) {
            return chosen.map(value -> builder -> setter.accept(builder, value));
        }
    }

    private static List<Part<?>> parts(ReferenceData referenceData) {
        List<Part<?>> parts = new ArrayList<>();
        for (DealField field : DealField.values()) {
            if (field == DealField.CONTACT_IDS) {
                parts.add(new Part<>(
                        false, Ids.any().list().ofMinSize(1).ofMaxSize(MAX_CONTACTS), DealBuilder::contactIds));
            } else if (field != DealField.CONTACT_ID) {
                parts.add(new Part<>(
                        field.isAlwaysSet(), standard(field), (builder, value) -> builder.value(field, value)));
            }
        }
        for (UserField field : referenceData.userFields()) {
            parts.add(new Part<>(
                    false, UserFieldValues.any(field), (builder, value) -> builder.userField(field.name(), value)));
        }
        for (ParentType type : referenceData.parentTypes()) {
            parts.add(new Part<>(false, Ids.any(), (builder, id) -> builder.parentId(type.entityTypeId(), id)));
        }
        return parts;
    }

    private static Arbitrary<Object> standard(DealField field) {
        return switch (field) {
            case ID -> Ids.withRoomAbove().map(id -> id);
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
