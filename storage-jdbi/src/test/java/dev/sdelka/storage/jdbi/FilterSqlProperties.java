package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.order.OrderBindingField;
import dev.sdelka.order.OwnerType;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import dev.sdelka.query.SortOrder;
import dev.sdelka.query.TextPattern;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class FilterSqlProperties {

    private static Path file;
    private static SqliteStorage storage;

    @BeforeContainer
    static void open() throws Exception {
        file = Files.createTempDirectory("sdelka").resolve("store.db");
        storage = SqliteStorage.open(file);
    }

    @AfterContainer
    static void close() throws Exception {
        storage.close();
        Files.delete(file);
        Files.delete(file.getParent());
    }

    /** Ends a unit without leaving anything. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static void in(Set<OrderBinding> bindings, Work<StorageWriter, ?, RuntimeException> checks) {
        assertThatThrownBy(() -> storage.write(writer -> {
                    bindings.forEach(writer::addBinding);
                    checks.run(writer);
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }

    /** With an index for each, SQLite would look up every pair of their values. */
    @Example
    void onlyOneOfSeveralListsUsesAnIndex() {
        Filter filter = Filter.and(Filter.in("a", List.of(1L, 2L)), Filter.in("b", List.of(2L, 3L)));

        assertThat(sqlOfNumbers(filter))
                .isEqualTo("(a IN (SELECT value FROM json_each(?)) AND +b IN (SELECT value FROM json_each(?)))");
    }

    /** By an index of an equality rows come in the order of their ids, and several equalities may use one index. */
    @Example
    void listOfOneValueIsAnEquality() {
        Filter filter = Filter.and(Filter.in("a", List.of(1L)), Filter.in("b", List.of(2L, 3L)));

        assertThat(sqlOfNumbers(filter)).isEqualTo("(a = ? AND b IN (SELECT value FROM json_each(?)))");
    }

    private static String sqlOfNumbers(Filter filter) {
        SqlText sql = new SqlText();
        FilterSql.append(sql, filter, name -> new SqlField.Column(name, name, ValueKind.ID, false));
        return sql.sql();
    }

    @Property
    void findsWhatMatches(@ForAll("bindings") Set<OrderBinding> bindings, @ForAll("filters") Filter filter) {
        List<OrderBinding> expected =
                bindings.stream().filter(filter::matches).sorted().toList();

        in(bindings, writer -> {
            assertThat(writer.bindings(Query.matching(filter))).isEqualTo(expected);
            assertThat(writer.countBindings(filter)).isEqualTo(expected.size());
            return true;
        });
    }

    @Property
    void ordersAndCutsLikeLists(
            @ForAll("bindings") Set<OrderBinding> bindings,
            @ForAll("orders") List<SortOrder> order,
            @ForAll("offsets") long offset,
            @ForAll("limits") int limit) {
        List<OrderBinding> expected = bindings.stream()
                .sorted(SortOrder.comparator(order).thenComparing(Comparator.comparing(OrderBinding.class::cast)))
                .skip(offset)
                .limit(limit)
                .toList();

        in(bindings, writer -> {
            assertThat(writer.bindings(new Query(Filter.all(), order, offset, limit)))
                    .isEqualTo(expected);
            return true;
        });
    }

    @Property
    void listsTheBindingsOfAnOrder(@ForAll("bindings") Set<OrderBinding> bindings, @ForAll("ids") long orderId) {
        List<OrderBinding> expected = bindings.stream()
                .filter(binding -> binding.orderId() == orderId)
                .sorted()
                .toList();

        in(bindings, writer -> {
            assertThat(writer.bindingsOfOrder(orderId)).isEqualTo(expected);
            return true;
        });
    }

    @Example
    void manyValuesManyPartsAndManyLevelsAreTaken() {
        List<Long> values = LongStream.rangeClosed(1, 100_000).boxed().toList();
        Filter wide = new Filter.Or(values.subList(0, 10_000).stream()
                .<Filter>map(value -> Filter.equal("orderId", value))
                .toList());
        Filter deep = Filter.equal("orderId", 5L);
        for (int i = 0; i < 400; i++) {
            deep = i % 2 == 0 ? Filter.not(deep) : Filter.and(Filter.all(), deep);
        }
        Filter deepFilter = deep;

        in(Set.of(OrderBinding.toDeal(5, 1)), writer -> {
            assertThat(writer.countBindings(Filter.in("orderId", values))).isEqualTo(1);
            assertThat(writer.countBindings(wide)).isEqualTo(1);
            assertThat(writer.countBindings(deepFilter))
                    .isEqualTo(deepFilter.matches(OrderBinding.toDeal(5, 1)) ? 1 : 0);
            return true;
        });
    }

    @Example
    void whatGoesBeyondSqliteIsRefusedInWords() {
        Filter deep = Filter.all();
        for (int i = 0; i < 100_000; i++) {
            deep = Filter.not(deep);
        }
        Filter tooDeep = deep;
        Filter tooWide = new Filter.And(Collections.nCopies(250_001, Filter.equal("orderId", 1L)));

        in(Set.of(), writer -> {
            assertThatThrownBy(() -> writer.countBindings(tooDeep))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("levels");
            assertThatThrownBy(() -> writer.countBindings(tooWide))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("comparisons");
            return writer.addOrder(1); // the unit can go on
        });
    }

    @Example
    void whatMatchesRefusesIsRefused() {
        List<Filter> filters = List.of(
                Filter.equal("orderId", "5"),
                Filter.in("ownerId", List.of(5L, 5)),
                Filter.equal("order_id", 5L),
                Filter.equal("nothing", null),
                Filter.and(Filter.none(), Filter.like("orderId; DROP TABLE deal", TextPattern.of("%"))));

        in(Set.of(), writer -> {
            assertThat(filters)
                    .allSatisfy(filter -> assertThatThrownBy(() -> writer.countBindings(filter))
                            .isInstanceOf(IllegalArgumentException.class));
            assertThatThrownBy(() -> writer.bindings(Query.all().orderedBy(SortOrder.ascending("rowid"))))
                    .isInstanceOf(IllegalArgumentException.class);
            return true;
        });
    }

    @Provide
    Arbitrary<Long> ids() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 12),
                Arbitraries.of(100L, 1_000_000L, Long.MAX_VALUE - 1, Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<Set<OrderBinding>> bindings() {
        return Combinators.combine(ids(), Arbitraries.of(OwnerType.class), ids())
                .as(OrderBinding::new)
                .set()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Arbitraries.lazyOf(
                this::comparisons,
                this::memberships,
                this::patterns,
                () -> fields().map(Filter.Empty::new),
                () -> filters().list().ofMaxSize(3).map(Filter.And::new),
                () -> filters().list().ofMaxSize(3).map(Filter.Or::new),
                () -> filters().map(Filter.Not::new));
    }

    private Arbitrary<String> fields() {
        return Arbitraries.of(OrderBindingField.class).map(OrderBindingField::wireName);
    }

    private Arbitrary<Long> values() {
        return Arbitraries.oneOf(ids(), Arbitraries.of(0L, -1L, Long.MIN_VALUE), Arbitraries.of(2L, 5L, 31L));
    }

    private Arbitrary<Filter> comparisons() {
        return Combinators.combine(fields(), Arbitraries.of(Relation.class), values())
                .as(Filter::compare);
    }

    private Arbitrary<Filter> memberships() {
        return Combinators.combine(fields(), values().list().ofMaxSize(4)).as(Filter::in);
    }

    private Arbitrary<Filter> patterns() {
        Arbitrary<String> parts = Arbitraries.strings()
                .withChars("0123579%_\\")
                .withChars('\u0000', 'A', '\u0661', '\uFF11', '\uD800')
                .ofMaxLength(2);
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(2);
        return Combinators.combine(
                        fields(),
                        Arbitraries.frequencyOf(Tuple.of(6, digits), Tuple.of(1, parts))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as((field, pattern) -> Filter.like(field, new TextPattern(pattern)));
    }

    @Provide
    Arbitrary<List<SortOrder>> orders() {
        return Combinators.combine(fields(), Arbitraries.of(SortOrder.Direction.class))
                .as(SortOrder::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Long> offsets() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 12)), Tuple.of(1, Arbitraries.of(Long.MAX_VALUE)));
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 12), Arbitraries.of(Integer.MAX_VALUE));
    }
}
