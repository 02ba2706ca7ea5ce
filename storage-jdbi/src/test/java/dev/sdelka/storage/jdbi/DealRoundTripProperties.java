package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealBuilder;
import dev.sdelka.deal.DealField;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.field.ValueKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class DealRoundTripProperties {

    private static final long ID = 410;

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

    /** Ends a unit with what it found, without leaving anything. */
    private static final class Found extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Deal deal;

        private Found(Deal deal) {
            this.deal = deal;
        }
    }

    private static void assertComesBack(Deal deal) {
        assertThatThrownBy(() -> storage.write(writer -> {
                    writer.addDeal(deal);
                    throw new Found(writer.deal(ID));
                }))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.deal).isEqualTo(deal));
    }

    @Property
    void standardFieldsComeBack(@ForAll("standardFields") Map<DealField, Object> fields) {
        DealBuilder builder = Samples.deal(ID);
        fields.forEach(builder::value);
        assertComesBack(builder.build());
    }

    @Property
    void contactsComeBackInTheirOrder(@ForAll("idLists") List<Long> contactIds) {
        assertComesBack(Samples.deal(ID).contactIds(contactIds).build());
    }

    @Property
    void parentsAndUserFieldsComeBack(
            @ForAll("parents") Map<Integer, Long> parents, @ForAll("userFields") Map<String, Object> userFields) {
        DealBuilder builder = Samples.deal(ID);
        parents.forEach(builder::parentId);
        userFields.forEach(builder::userField);
        assertComesBack(builder.build());
    }

    @Provide
    Arbitrary<Map<DealField, Object>> standardFields() {
        Set<DealField> fields = EnumSet.complementOf(EnumSet.of(
                DealField.ID,
                DealField.CONTACT_ID,
                DealField.CONTACT_IDS,
                DealField.CATEGORY_ID, // these three do not take any value of their kind
                DealField.STAGE_SEMANTIC_ID,
                DealField.PROBABILITY));
        return Arbitraries.of(fields)
                .flatMap(field -> values(field.kind()).map(value -> Map.entry(field, value)))
                .list()
                .ofMaxSize(12)
                .map(entries -> {
                    Map<DealField, Object> values = new EnumMap<>(DealField.class);
                    entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
                    return values;
                });
    }

    private Arbitrary<?> values(ValueKind kind) {
        return switch (kind) {
            case TEXT -> texts();
            case ID -> ids();
            case INTEGER -> Arbitraries.longs().filter(value -> value != Long.MIN_VALUE);
            case FLAG -> Arbitraries.of(true, false);
            case AMOUNT ->
                Arbitraries.longs().filter(value -> value != Long.MIN_VALUE).map(value -> BigDecimal.valueOf(value, 2));
            case DECIMAL -> decimals();
            case DATE -> dates();
            case DATETIME -> moments();
            case MONEY, FILE -> throw new IllegalArgumentException("no standard field holds it");
        };
    }

    /** Any code point but NUL and the surrogates, and those that encodings trip over more often. */
    private Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE);
        Arbitrary<Integer> tricky = Arbitraries.of(
                1, 8, 9, 10, 13, 31, 34, 39, 44, 47, 58, 91, 92, 123, 125, 127, 128, 0x2028, 0x2029, 0xFEFF, 0xFFFD,
                0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF);
        return Arbitraries.oneOf(any, tricky)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(letters -> letters.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private Arbitrary<Long> ids() {
        return Arbitraries.longs().between(1, Long.MAX_VALUE);
    }

    private Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 30_000).map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay)));
    }

    private Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(400).negate(), BigInteger.TEN.pow(400));
        return Combinators.combine(digits, Arbitraries.integers().between(-500, 500))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<Long>> idLists() {
        return ids().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Map<Integer, Long>> parents() {
        return Arbitraries.maps(Arbitraries.integers().between(1, Integer.MAX_VALUE), ids())
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Map<String, Object>> userFields() {
        Arbitrary<String> names = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars("_0123456789")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(name -> "UF_CRM_" + name);
        List<Arbitrary<Object>> kinds = List.of(
                texts().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                decimals().asGeneric(),
                dates().asGeneric(),
                moments().asGeneric(),
                Combinators.combine(
                                decimals(),
                                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3))
                        .as(Money::new)
                        .asGeneric(),
                Combinators.combine(ids(), texts()).as(FileReference::new).asGeneric());
        Arbitrary<Object> lists = Arbitraries.of(kinds)
                .flatMap(kind -> kind.list().ofMinSize(1).ofMaxSize(4))
                .asGeneric();
        return Arbitraries.maps(names, Arbitraries.oneOf(Arbitraries.oneOf(kinds), lists))
                .ofMaxSize(5);
    }
}
