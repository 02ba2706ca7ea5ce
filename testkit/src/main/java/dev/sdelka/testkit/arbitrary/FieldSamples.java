package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.userfield.UserField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Fields in order of a deal that is to be added, in groups of fields that depend on each other. */
final class FieldSamples {

    /** Fields whose values are not free. */
    private static final Set<DealField> BOUND = EnumSet.of(
            DealField.CATEGORY_ID,
            DealField.STAGE_ID,
            DealField.CONTACT_ID,
            DealField.CONTACT_IDS,
            DealField.CLOSED,
            DealField.PROBABILITY,
            DealField.TYPE_ID,
            DealField.SOURCE_ID,
            DealField.CURRENCY_ID);

    private FieldSamples() {}

    /** Each group may be left out of a deal. */
    static List<Arbitrary<List<FieldSample>>> groups(ReferenceData referenceData) {
        List<Arbitrary<List<FieldSample>>> groups = new ArrayList<>();
        for (DealField field : DealField.values()) {
            if (!field.isReadOnly() && !BOUND.contains(field)) {
                groups.add(field(field.name(), field.kind(), TypedValues.of(field.kind(), field.maxLength())));
            }
        }
        groups.add(field(
                DealField.PROBABILITY.name(),
                ValueKind.INTEGER,
                Arbitraries.longs().between(0, 100)));
        groups.add(status(DealField.TYPE_ID, referenceData.statuses(Status.DEAL_TYPE)));
        groups.add(status(DealField.SOURCE_ID, referenceData.statuses(Status.SOURCE)));
        groups.add(
                text(DealField.CURRENCY_ID, referenceData.currencies().stream().map(Currency::code)));
        groups.add(RawValues.any().map(raw -> List.of(new FieldSample(DealField.CLOSED.name(), raw, null))));
        groups.add(categoryAndStage(referenceData));
        groups.add(ContactSamples.any());
        for (UserField field : referenceData.userFields()) {
            ValueKind kind = field.type().kind();
            Arbitrary<Object> values = UserFieldValues.valid(field, referenceData);
            groups.add(field.isMultiple() ? several(field.name(), kind, values) : field(field.name(), kind, values));
        }
        for (ParentType parentType : referenceData.parentTypes()) {
            groups.add(field(parentType.fieldName(), ValueKind.ID, Ids.any()));
        }
        return groups;
    }

    private static Arbitrary<List<FieldSample>> field(String name, ValueKind kind, Arbitrary<?> values) {
        Arbitrary<FieldSample> given =
                values.flatMap(value -> Spellings.of(kind, value).map(raw -> new FieldSample(name, raw, value)));
        Arbitrary<FieldSample> empty = empty(kind).map(raw -> new FieldSample(name, raw, null));
        return Arbitraries.frequencyOf(Tuple.of(7, given), Tuple.of(1, empty)).map(List::of);
    }

    /** Several values, each in a form of its own; nothing among them is left out. */
    private static Arbitrary<List<FieldSample>> several(String name, ValueKind kind, Arbitrary<Object> lists) {
        Arbitrary<FieldSample> given = lists.flatMap(list -> {
            List<Arbitrary<Object>> spelled = new ArrayList<>();
            for (Object value : (List<?>) list) {
                spelled.add(Spellings.of(kind, value));
                spelled.add(Arbitraries.just(""));
            }
            return Combinators.combine(spelled).as(raw -> new FieldSample(name, raw, list));
        });
        Arbitrary<FieldSample> empty = Arbitraries.of(Arrays.asList(null, "", List.of(), false, List.of("")))
                .map(raw -> new FieldSample(name, raw, null));
        return Arbitraries.frequencyOf(Tuple.of(7, given), Tuple.of(1, empty)).map(List::of);
    }

    /** What makes a field of a kind empty. */
    private static Arbitrary<@Nullable Object> empty(ValueKind kind) {
        List<@Nullable Object> nothing = Arrays.asList(null, "");
        List<@Nullable Object> noId = Arrays.asList(null, "", 0, "0");
        return Arbitraries.of(kind == ValueKind.ID ? noId : nothing);
    }

    private static Arbitrary<List<FieldSample>> status(DealField field, List<Status> statuses) {
        return text(field, statuses.stream().map(Status::statusId));
    }

    private static Arbitrary<List<FieldSample>> text(DealField field, Stream<String> values) {
        return field(field.name(), ValueKind.TEXT, Arbitraries.of(values.toList()));
    }

    /** The stage belongs to the category, or to the default one if none is given. */
    private static Arbitrary<List<FieldSample>> categoryAndStage(ReferenceData referenceData) {
        String categoryId = DealField.CATEGORY_ID.name();
        Arbitrary<List<FieldSample>> stageAlone = stage(referenceData, referenceData.defaultCategory());
        Arbitrary<List<FieldSample>> withCategory = Arbitraries.of(referenceData.categories())
                .flatMap(category -> field(categoryId, ValueKind.INTEGER, Arbitraries.just((long) category.id()))
                        .flatMap(given -> stage(
                                        referenceData,
                                        given.get(0).value() == null ? referenceData.defaultCategory() : category)
                                .optional(0.7)
                                .map(stage -> Stream.concat(stage.stream(), Stream.of(given))
                                        .flatMap(List::stream)
                                        .toList())));
        return Arbitraries.oneOf(stageAlone, withCategory);
    }

    private static Arbitrary<List<FieldSample>> stage(ReferenceData referenceData, Category category) {
        return status(DealField.STAGE_ID, referenceData.statuses(category.stageListId()));
    }
}
