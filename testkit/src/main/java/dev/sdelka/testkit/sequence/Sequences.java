package dev.sdelka.testkit.sequence;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Filter;
import dev.sdelka.testkit.arbitrary.DealSearches;
import dev.sdelka.testkit.arbitrary.Deals;
import dev.sdelka.testkit.arbitrary.Ids;
import dev.sdelka.testkit.arbitrary.OrderBindings;
import dev.sdelka.testkit.arbitrary.Queries;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import dev.sdelka.testkit.arbitrary.StageHistorySearches;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitraries of operations and of steps. Ids are of a small pool, so that operations meet. */
public final class Sequences {

    private static final int PALETTE = 6;
    private static final int PALETTE_SEED = 42;
    private static final int GENERATED_SIZE = 1_000;
    private static final int MOST_OPERATIONS = 5;
    private static final int MOST_FIELDS = 4;
    private static final int MOST_ROWS = 3;

    private static final int LONGEST_TEXT = 40;

    private static final Set<DealField> TAKEN_WITH_OTHERS =
            EnumSet.of(DealField.ID, DealField.CONTACT_ID, DealField.CONTACT_IDS);

    private Sequences() {}

    /**
     * Changes that a unit of work makes.
     *
     * @return any change; those of deals set a few fields
     */
    public static Arbitrary<Change> changes() {
        return changes(palette());
    }

    /**
     * Units of work that write, fail or read, and reopening in between.
     *
     * @return steps that need nothing but a store
     */
    public static Arbitrary<Step> units() {
        List<Deal> palette = palette();
        Arbitrary<Question> questions = questions(palette);
        Arbitrary<Operation> operations = Arbitraries.frequencyOf(
                Tuple.of(6, changes(palette).map(change -> change)), Tuple.of(1, questions.map(question -> question)));
        Arbitrary<List<Operation>> several = operations.list().ofMinSize(1).ofMaxSize(MOST_OPERATIONS);
        return Arbitraries.frequencyOf(
                Tuple.of(12, several.map(all -> new Step.Unit(all, false))),
                Tuple.of(2, several.map(all -> new Step.Unit(all, true))),
                Tuple.of(
                        5,
                        questions.list().ofMinSize(1).ofMaxSize(MOST_OPERATIONS).map(Step.Read::new)),
                Tuple.of(1, Arbitraries.just(new Step.Reopen())));
    }

    /**
     * Calls of the services over a few deals.
     *
     * @return any call
     */
    public static Arbitrary<CrmCall> calls() {
        Arbitrary<CrmCall.Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(CrmCall.Kind.ADD)), // the others need a deal
                Tuple.of(1, Arbitraries.just(CrmCall.Kind.MOVE)),
                Tuple.of(8, Arbitraries.of(CrmCall.Kind.values())));
        return Combinators.combine(
                        kinds,
                        Arbitraries.longs().between(1, 4),
                        Arbitraries.integers().between(0, 5_000))
                .as(CrmCall::new);
    }

    /**
     * Calls of the services, looks at the store, and reopening in between.
     *
     * @return steps that need a store with services
     */
    public static Arbitrary<Step> callsAndLooks() {
        return Arbitraries.frequencyOf(
                Tuple.of(14, calls().map(Step.Call::new)),
                Tuple.of(
                        2,
                        questions(palette())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_OPERATIONS)
                                .map(Step.Read::new)),
                Tuple.of(1, Arbitraries.just(new Step.Reopen())));
    }

    private static Arbitrary<Change> changes(List<Deal> palette) {
        Arbitrary<Deal> deals = deals(palette);
        Arbitrary<Long> ids = Ids.few();
        return Arbitraries.frequencyOf(
                Tuple.of(4, deals.map(Change::addDeal)),
                Tuple.of(2, deals.map(Change::addNextDeal)),
                Tuple.of(3, deals.map(Change::updateDeal)),
                Tuple.of(1, ids.map(Change::removeDeal)),
                Tuple.of(2, ids.map(Change::addStageChange)),
                Tuple.of(
                        2,
                        Combinators.combine(ids, Arbitraries.integers().between(0, MOST_ROWS))
                                .as(Change::replaceProductRows)),
                Tuple.of(1, Combinators.combine(ids, ids).as(Change::restoreStageChange)),
                Tuple.of(
                        1,
                        Combinators.combine(ids, Arbitraries.integers().between(0, MOST_ROWS), ids)
                                .as(Change::restoreProductRows)),
                Tuple.of(1, Arbitraries.create(Change::takeFileId)),
                Tuple.of(4, OrderBindings.any().map(Change::addBinding)),
                Tuple.of(2, OrderBindings.any().map(Change::removeBinding)),
                Tuple.of(3, Ids.mostlyFew().map(Change::addOrder)),
                Tuple.of(1, Arbitraries.of(true, false).map(Change::replaceReferenceData)));
    }

    private static Arbitrary<Question> questions(List<Deal> palette) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        DealSearches.queries(palette, ReferenceDataSets.typical())
                                .map(Question::findDeals)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        StageHistorySearches.queries(palette),
                                        DealSearches.queries(palette, ReferenceDataSets.typical()))
                                .as((query, deals) -> Question.findStageHistory(query, deals.filter()))),
                Tuple.of(
                        1,
                        StageHistorySearches.queries(palette)
                                .map(query -> Question.findStageHistory(query, Filter.all()))),
                Tuple.of(2, Queries.any().map(Question::findBindings)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Ids.mostlyFew(), Arbitraries.integers().between(0, MOST_ROWS))
                                .as(Question::listOrders)),
                Tuple.of(2, Ids.few().map(Question::lookUp)));
    }

    /** Deals with a few fields of those in the palette, so that what is asked for is often there. */
    private static Arbitrary<Deal> deals(List<Deal> palette) {
        List<DealField> fields = Stream.of(DealField.values())
                .filter(field -> !TAKEN_WITH_OTHERS.contains(field))
                .toList();
        Arbitrary<List<DealField>> some = Arbitraries.of(fields).list().ofMaxSize(MOST_FIELDS);
        Arbitrary<List<String>> someUserFields = Arbitraries.of(
                        ReferenceDataSets.typical().userFields())
                .map(field -> field.name())
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        Ids.few(), Arbitraries.of(palette), some, someUserFields, Arbitraries.of(false, true))
                .as(Sequences::deal);
    }

    private static Deal deal(
            long id, Deal source, List<DealField> fields, List<String> userFields, boolean withContacts) {
        DealBuilder builder = Operation.deal(id);
        for (DealField field : fields) {
            Object value = source.value(field);
            if (value != null) {
                builder.value(field, value);
            }
        }
        for (String name : userFields) {
            Object value = source.userFields().get(name);
            if (value != null) {
                builder.userField(name, value);
            }
        }
        return withContacts ? builder.contacts(source.contacts()).build() : builder.build();
    }

    /** A few deals with values in most fields, always the same. */
    private static List<Deal> palette() {
        Random random = new Random(PALETTE_SEED);
        var deals = Deals.any(ReferenceDataSets.typical()).generator(GENERATED_SIZE);
        List<Deal> palette = new ArrayList<>();
        while (palette.size() < PALETTE) {
            palette.add(withoutLongTexts(deals.next(random).value()));
        }
        return palette;
    }

    /** Long texts would hide the sequence, and no compiler takes the longest. */
    private static Deal withoutLongTexts(Deal deal) {
        DealBuilder builder = deal.toBuilder();
        for (DealField field : DealField.values()) {
            if (isLong(deal.value(field))) {
                builder.value(field, "Текст " + field);
            }
        }
        deal.userFields().forEach((name, value) -> {
            if (isLong(value)) {
                builder.withoutUserField(name);
            }
        });
        return builder.build();
    }

    private static boolean isLong(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().anyMatch(Sequences::isLong)
                : String.valueOf(value).length() > LONGEST_TEXT;
    }
}
