package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealField;
import dev.sdelka.deal.NewDeal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Deals to be added: in order, with known mistakes, and whatever. */
public final class NewDeals {

    private static final int MAX_MISTAKES = 4;

    private NewDeals() {}

    /**
     * Deals of which nothing is known, for the portal {@link ReferenceDataSets#typical}.
     *
     * @return deals as a careless caller gives them
     */
    public static Arbitrary<NewDeal> any() {
        return any(ReferenceDataSets.typical());
    }

    /**
     * Deals of which nothing is known: any value in any field, right or wrong, and names that are no fields.
     *
     * @param referenceData names some of the fields
     * @return deals as a careless caller gives them
     */
    public static Arbitrary<NewDeal> any(ReferenceData referenceData) {
        List<String> names =
                new ArrayList<>(List.of("", "title", "UF_CRM_UNKNOWN", "PARENT_ID_0", "PARENT_ID_x", "НАЗВАНИЕ"));
        for (DealField field : DealField.values()) {
            names.add(field.name());
        }
        referenceData.userFields().stream().map(UserField::name).forEach(names::add);
        referenceData.parentTypes().stream().map(ParentType::fieldName).forEach(names::add);
        Arbitrary<NewDeal> garbage =
                Selections.fields(names, RawValues.any(), names.size()).map(NewDeal::new);
        return Arbitraries.frequencyOf(
                Tuple.of(3, garbage),
                Tuple.of(1, valid(referenceData).map(NewDealSample::newDeal)),
                Tuple.of(1, invalid(referenceData).map(InvalidNewDeal::newDeal)));
    }

    /**
     * Deals in order: any fields that callers may set, from none to all, in every form.
     *
     * @param referenceData what they point to
     * @return deals and what their fields mean
     */
    public static Arbitrary<NewDealSample> valid(ReferenceData referenceData) {
        List<Arbitrary<List<FieldSample>>> groups = FieldSamples.groups(referenceData);
        Arbitrary<NewDealSample> random = Selections.some(groups).map(NewDeals::sample);
        Arbitrary<NewDealSample> full =
                Selections.all(groups.stream().map(Edges::smallest).toList()).map(NewDeals::sample);
        return Edges.beside(random, Arbitraries.just(NewDealSample.of(List.of())), full);
    }

    private static NewDealSample sample(List<List<FieldSample>> groups) {
        return NewDealSample.of(groups.stream().flatMap(Collection::stream).toList());
    }

    /**
     * Deals in order but for a few fields.
     *
     * @param referenceData what they point to
     * @return deals and their mistakes
     */
    public static Arbitrary<InvalidNewDeal> invalid(ReferenceData referenceData) {
        Arbitrary<List<Mistake>> mistakes = Mistakes.any(referenceData)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_MISTAKES)
                .uniqueElements(NewDeals::group);
        Arbitrary<InvalidNewDeal> random = Combinators.combine(valid(referenceData), mistakes)
                .as((sample, found) -> spoiled(sample.newDeal(), found, referenceData));
        Mistake simple = new Mistake(DealField.ID.name(), "", ViolationCode.READ_ONLY);
        return Edges.beside(random, Arbitraries.just(spoiled(new NewDeal(Map.of()), List.of(simple), referenceData)));
    }

    /** Category and stage depend on each other, so only one of them is spoiled; contacts alike. */
    private static String group(Mistake mistake) {
        return switch (mistake.field()) {
            case "STAGE_ID" -> DealField.CATEGORY_ID.name();
            case "CONTACT_ID" -> DealField.CONTACT_IDS.name();
            default -> mistake.field();
        };
    }

    private static InvalidNewDeal spoiled(NewDeal newDeal, List<Mistake> mistakes, ReferenceData referenceData) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(newDeal.fields());
        for (Mistake mistake : mistakes) {
            if (mistake.field().equals(DealField.CATEGORY_ID.name())) {
                fields.remove(DealField.STAGE_ID.name());
            }
            fields.remove(mistake.field()); // so that the mistakes come last, in their order
            fields.put(mistake.field(), mistake.raw());
        }
        List<Mistake> inOrder = mistakes.stream()
                .sorted(Comparator.comparingInt(mistake -> position(mistake.field(), referenceData)))
                .toList();
        return new InvalidNewDeal(new NewDeal(fields), inOrder);
    }

    /** Standard fields in the order of the catalogue, then parent links, user fields and names that are no fields. */
    private static int position(String field, ReferenceData referenceData) {
        int standard = List.of(DealField.values()).stream()
                .map(DealField::name)
                .toList()
                .indexOf(field);
        if (standard >= 0) {
            return standard;
        }
        return referenceData.parentType(field).isPresent()
                ? 1000
                : referenceData
                        .userField(field)
                        .map(known -> 2000 + referenceData.userFields().indexOf(known))
                        .orElse(10_000);
    }
}
