package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.testkit.arbitrary.RowQueries.Over;
import dev.sdelka.userfield.UserField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Filters and queries over deals: their values are mostly those of the deals, so that conditions hold for some and not for others. */
public final class DealSearches {

    private static final int MAX_DEALS = 8;
    private static final int MAX_QUERIES = 6;

    private DealSearches() {}

    /**
     * Deals with queries over them.
     *
     * @param referenceData names the user fields and parents of the deals
     * @return deals of any values
     */
    public static Arbitrary<DealSearch> any(ReferenceData referenceData) {
        Arbitrary<List<Over<Query>>> queries =
                RowQueries.queries(fields(referenceData)).list().ofMinSize(1).ofMaxSize(MAX_QUERIES);
        return Combinators.combine(deals(referenceData), queries)
                .as((present, asked) -> new DealSearch(
                        present,
                        asked.stream().map(query -> query.apply(present)).toList()))
                .withoutEdgeCases();
    }

    /**
     * Every kind of condition on every field, as it is and negated, and every field as an order, with values of the deals.
     *
     * @param deals the deals
     * @param referenceData names their user fields and parents
     * @return queries; fields that no deal has are only asked for their emptiness
     */
    public static List<Query> ofEachField(List<Deal> deals, ReferenceData referenceData) {
        return RowQueries.ofEachField(deals, fields(referenceData));
    }

    /**
     * Queries over deals that are given.
     *
     * @param deals the deals whose values are asked for
     * @param referenceData names their user fields and parents
     * @return queries of any filter, order and slice
     */
    public static Arbitrary<Query> queries(List<Deal> deals, ReferenceData referenceData) {
        return RowQueries.queries(fields(referenceData)).map(query -> query.apply(deals));
    }

    /** Deals of different ids. */
    static Arbitrary<List<Deal>> deals(ReferenceData referenceData) {
        return Deals.any(referenceData)
                .list()
                .uniqueElements(Deal::id)
                .ofMinSize(1)
                .ofMaxSize(MAX_DEALS);
    }

    /** Filters over deals. */
    static Arbitrary<Over<Filter>> filters(ReferenceData referenceData) {
        return RowQueries.filters(fields(referenceData));
    }

    /** The fields of deals, and of what kind their values are. */
    static Map<String, ValueKind> fields(ReferenceData referenceData) {
        Map<String, ValueKind> fields = new LinkedHashMap<>();
        for (DealField field : DealField.values()) {
            fields.put(field.name(), field.kind());
        }
        for (UserField field : referenceData.userFields()) {
            fields.put(field.name(), field.type().kind());
        }
        for (ParentType type : referenceData.parentTypes()) {
            fields.put(type.fieldName(), ValueKind.ID);
        }
        return fields;
    }
}
