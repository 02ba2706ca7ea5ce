package dev.sdelka.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FilterProperties {

    @Property
    @Label("the logic has two values: what is not true of a row is true when negated, empty fields included")
    void logicHasTwoValues(@ForAll("filters") Filter filter, @ForAll("rows") FieldReader row) {
        boolean holds = filter.matches(row);
        assertThat(Filter.not(filter).matches(row)).isEqualTo(!holds);
        assertThat(Filter.and(filter, Filter.not(filter)).matches(row)).isFalse();
        assertThat(Filter.or(filter, Filter.not(filter)).matches(row)).isTrue();
        assertThat(Filter.and(filter, Filter.all()).matches(row)).isEqualTo(holds);
        assertThat(Filter.or(filter, Filter.none()).matches(row)).isEqualTo(holds);
    }

    @Property
    @Label("and, or and not are those of de Morgan")
    void deMorgan(@ForAll("filters") Filter a, @ForAll("filters") Filter b, @ForAll("rows") FieldReader row) {
        assertThat(Filter.not(Filter.and(a, b)).matches(row))
                .isEqualTo(Filter.or(Filter.not(a), Filter.not(b)).matches(row));
    }

    @Property
    @Label("of less, equal and greater exactly one holds, unless the field is empty, when none does")
    void oneRelationHolds(@ForAll("rows") FieldReader row, @ForAll("values") Long value) {
        List<Relation> holding = new ArrayList<>();
        for (Relation relation : List.of(Relation.LESS, Relation.EQUAL, Relation.GREATER)) {
            if (Filter.compare("A", relation, value).matches(row)) {
                holding.add(relation);
            }
        }
        boolean empty = row.value("A") == null;
        assertThat(holding).hasSize(empty ? 0 : 1);
        assertThat(Filter.compare("A", Relation.LESS_OR_EQUAL, value).matches(row))
                .isEqualTo(holding.contains(Relation.LESS) || holding.contains(Relation.EQUAL));
        assertThat(Filter.compare("A", Relation.GREATER_OR_EQUAL, value).matches(row))
                .isEqualTo(holding.contains(Relation.GREATER) || holding.contains(Relation.EQUAL));
        assertThat(Filter.equal("A", null).matches(row)).isEqualTo(empty);
    }

    @Property
    @Label("in is any of the equalities")
    void inIsAnyEquality(@ForAll("rows") FieldReader row, @ForAll("lists") List<Long> values) {
        Filter[] equalities =
                values.stream().map(value -> Filter.equal("A", value)).toArray(Filter[]::new);
        assertThat(Filter.in("A", values).matches(row))
                .isEqualTo(Filter.or(equalities).matches(row));
    }

    @Property
    @Label("sorting puts empty values first when ascending, last when descending, and keeps the order of equal rows")
    void sorting(@ForAll("listsOfRows") List<FieldReader> rows) {
        List<FieldReader> ascending = new ArrayList<>(rows);
        ascending.sort(SortOrder.comparator(List.of(SortOrder.ascending("A"), SortOrder.descending("B"))));
        assertThat(ascending).containsExactlyInAnyOrderElementsOf(rows);
        for (int i = 1; i < ascending.size(); i++) {
            Long before = (Long) ascending.get(i - 1).value("A");
            Long after = (Long) ascending.get(i).value("A");
            assertThat(before == null || (after != null && before <= after)).isTrue();
            if (Objects.equals(before, after)) {
                Long first = (Long) ascending.get(i - 1).value("B");
                Long second = (Long) ascending.get(i).value("B");
                assertThat(second == null || (first != null && first >= second)).isTrue();
            }
        }
        List<FieldReader> unsorted = new ArrayList<>(rows);
        unsorted.sort(SortOrder.comparator(List.of()));
        assertThat(unsorted).isEqualTo(rows);
    }

    @Example
    @Label("texts by pattern; fields that are not there, types that do not fit, nulls")
    void examples() {
        FieldReader row = row(5L, null);
        assertThat(Filter.like("A", TextPattern.of("%5")).matches(row)).isTrue();
        assertThat(Filter.like("A", TextPattern.of("%6")).matches(row)).isFalse();
        assertThat(Filter.like("B", TextPattern.of("%")).matches(row)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.equal("C", 1L).matches(row));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.equal("A", "5").matches(row));
        assertThatNullPointerException().isThrownBy(() -> Filter.compare("A", Relation.LESS, null));
        assertThatNullPointerException().isThrownBy(() -> Filter.in("A", Arrays.asList(1L, null)));
    }

    @Example
    @Label("a page begins at 0 or later and holds nothing or more")
    void pages() {
        Query all = Query.all();
        Query nothing = all.page(0, 0);
        assertThat(nothing.offset()).isZero();
        assertThat(nothing.limit()).isZero();
        assertThat(nothing.filter()).isEqualTo(all.filter());
        assertThatIllegalArgumentException().isThrownBy(() -> all.page(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> all.page(0, -1));
    }

    @Provide
    Arbitrary<Long> values() {
        return Arbitraries.longs().between(-1, 3);
    }

    @Provide
    Arbitrary<List<Long>> lists() {
        return values().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<FieldReader> rows() {
        return Combinators.combine(values().injectNull(0.3), values().injectNull(0.3))
                .as(FilterProperties::row);
    }

    @Provide
    Arbitrary<List<FieldReader>> listsOfRows() {
        return rows().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return filters(2);
    }

    private Arbitrary<Filter> filters(int depth) {
        Arbitrary<String> fields = Arbitraries.of("A", "B");
        Arbitrary<Filter> comparison = Combinators.combine(fields, Arbitraries.of(Relation.values()), values())
                .as(Filter::compare);
        Arbitrary<Filter> in = Combinators.combine(fields, lists()).as(Filter::in);
        Arbitrary<Filter> empty = fields.map(Filter.Empty::new);
        if (depth == 0) {
            return Arbitraries.oneOf(comparison, in, empty);
        }
        Arbitrary<Filter> below = filters(depth - 1);
        return Arbitraries.oneOf(
                comparison,
                in,
                empty,
                below.map(Filter::not),
                below.list().ofMaxSize(3).map(Filter.And::new),
                below.list().ofMaxSize(3).map(Filter.Or::new));
    }

    private static FieldReader row(Long a, Long b) {
        return field -> switch (field) {
            case "A" -> a;
            case "B" -> b;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
