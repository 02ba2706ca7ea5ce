package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.StageChange;
import dev.sdelka.deal.StageChangeField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.arbitrary.RowQueries.Over;
import dev.sdelka.testkit.arbitrary.StageHistorySearch.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Histories of stages with queries over them. Whether the rows tell of what happened to the deals does not matter to a store. */
public final class StageHistorySearches {

    private static final int MAX_CHANGES = 12;
    private static final int MAX_QUESTIONS = 6;

    private StageHistorySearches() {}

    /** A row without its id, of the deal at a place. */
    private record Row(
            int deal, StageChange.Type type, Instant time, int categoryId, StageSemantics semantics, String stageId) {}

    /** A query over changes, and what their deals must satisfy. */
    private record Asked(Over<Query> query, Over<Filter> deals) {}

    /**
     * A history with queries over it.
     *
     * @param referenceData names the user fields and parents of the deals
     * @return changes of any values; some of them share a deal, a type and a stage
     */
    public static Arbitrary<StageHistorySearch> any(ReferenceData referenceData) {
        Arbitrary<List<Row>> rows = rows().list().ofMinSize(1).ofMaxSize(MAX_CHANGES);
        Arbitrary<Over<Filter>> deals = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.<Over<Filter>>just(present -> Filter.all())),
                Tuple.of(1, DealSearches.filters(referenceData)));
        Arbitrary<List<Asked>> asked = Combinators.combine(RowQueries.queries(fields()), deals)
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_QUESTIONS);
        return Combinators.combine(DealSearches.deals(referenceData), rows, asked)
                .as(StageHistorySearches::search)
                .withoutEdgeCases();
    }

    /**
     * Queries over the history of deals that are given.
     *
     * @param deals the deals whose first stages are asked for
     * @return queries of any filter, order and slice
     */
    public static Arbitrary<Query> queries(List<Deal> deals) {
        List<StageChange> changes = new ArrayList<>();
        deals.forEach(deal -> changes.add(StageChange.created(changes.size() + 1L, deal)));
        return RowQueries.queries(fields()).map(query -> query.apply(changes));
    }

    private static StageHistorySearch search(List<Deal> deals, List<Row> rows, List<Asked> asked) {
        List<StageChange> changes = new ArrayList<>();
        for (Row row : rows) {
            long dealId = deals.get(row.deal % deals.size()).id();
            changes.add(new StageChange(
                    changes.size() + 1L, row.type, dealId, row.time, row.categoryId, row.semantics, row.stageId));
        }
        return new StageHistorySearch(
                deals,
                changes,
                asked.stream()
                        .map(it -> new Question(it.query.apply(changes), it.deals.apply(deals)))
                        .toList());
    }

    /** The fields of changes of stages, and of what kind their values are. */
    static Map<String, ValueKind> fields() {
        Map<String, ValueKind> fields = new LinkedHashMap<>();
        for (StageChangeField field : StageChangeField.values()) {
            fields.put(field.name(), field.kind());
        }
        return fields;
    }

    private static Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MAX_CHANGES),
                        Arbitraries.of(StageChange.Type.values()),
                        Instants.any(),
                        StageChanges.categoryIds(),
                        Arbitraries.of(StageSemantics.values()),
                        StageChanges.stageIds())
                .as(Row::new);
    }
}
