package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Whatever became of a file, using it works or is a {@link StorageException} that says what to do: no other exception, and no call that does not end.
 * With the file as it was, all is well again.
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class DamagedFileProperties {

    private static final int PAGE = 4096;
    private static final Duration FOREVER = Duration.ofMinutes(1);

    /** What cannot come of a damaged file. */
    private static final Set<Kind> OTHERS = EnumSet.of(Kind.BUSY, Kind.CLOSED, Kind.UNAVAILABLE);

    private static byte[] whole;

    private SqliteFixture fixture;

    @BeforeContainer
    static void makeStore() throws IOException {
        try (SqliteFixture place = new SqliteFixture()) {
            FullStore.make(place.file());
            whole = Files.readAllBytes(place.file());
        }
    }

    @BeforeTry
    void makeFolder() throws IOException {
        fixture = new SqliteFixture();
    }

    @AfterTry
    void removeFolder() throws IOException {
        fixture.close();
    }

    private List<StorageException> use(byte[] bytes) throws IOException {
        Path file = fixture.file();
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        Files.write(file, bytes);
        List<StorageException> faults = assertTimeoutPreemptively(FOREVER, () -> FullStore.use(file));
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.kind()).isNotIn(OTHERS);
            assertThat(fault).hasMessageContaining(file.toString());
        });
        return faults;
    }

    /** What became of a file. */
    @FunctionalInterface
    private interface Damage {
        byte[] of(byte[] bytes);
    }

    private record AnotherByte(int place, byte value) implements Damage {
        @Override
        public byte[] of(byte[] bytes) {
            bytes[place % bytes.length] = value;
            return bytes;
        }
    }

    private record Cut(int length) implements Damage {
        @Override
        public byte[] of(byte[] bytes) {
            return Arrays.copyOf(bytes, length % bytes.length);
        }
    }

    private record PageOfZeros(int page) implements Damage {
        @Override
        public byte[] of(byte[] bytes) {
            int start = start(page, bytes);
            Arrays.fill(bytes, start, start + PAGE, (byte) 0);
            return bytes;
        }
    }

    private record PageInPlaceOfAnother(int page, int other) implements Damage {
        @Override
        public byte[] of(byte[] bytes) {
            System.arraycopy(bytes, start(page, bytes), bytes, start(other, bytes), PAGE);
            return bytes;
        }
    }

    private static int start(int page, byte[] bytes) {
        return page % (bytes.length / PAGE) * PAGE;
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, 1_000_000_000);
        Arbitrary<Integer> inHeader = Arbitraries.integers().between(0, 100 + 50);
        Arbitrary<Integer> page = Arbitraries.integers().between(0, 100);
        return Arbitraries.<Damage>oneOf(
                        Combinators.combine(anywhere, Arbitraries.bytes()).as(AnotherByte::new),
                        Combinators.combine(inHeader, Arbitraries.bytes()).as(AnotherByte::new),
                        anywhere.map(Cut::new),
                        page.map(PageOfZeros::new),
                        Combinators.combine(page, page).as(PageInPlaceOfAnother::new))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void bytesAreAnother(@ForAll("damages") List<Damage> damages) throws IOException {
        byte[] bytes = whole.clone();
        for (Damage damage : damages) {
            bytes = bytes.length < PAGE ? bytes : damage.of(bytes);
        }
        use(bytes);

        assertThat(use(whole)).as("the file as it was").isEmpty();
    }

    /** A value in the place of another, chosen by numbers among all rows of a column. */
    private record Value(int column, int row, long number, String text) {}

    @Provide
    Arbitrary<Value> values() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.oneOf(
                                Arbitraries.of(0L, -1L, 1L, Long.MIN_VALUE, Long.MAX_VALUE), Arbitraries.longs()),
                        Arbitraries.oneOf(
                                Arbitraries.of(TEXTS), Arbitraries.strings().ofMaxLength(10)))
                .as(Value::new);
    }

    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "5",
            "null",
            "[]",
            "{}",
            "[1,[2]]",
            "{\"a\":1}",
            "{\"x",
            "[".repeat(2_000),
            "2024-13-45",
            "1E999999999",
            "{\"UF_CRM_DECIMAL\":1E999999999}",
            "{\"UF_CRM_TEXT\":{\"date\":\"x\"}}",
            "{\"UF_CRM_TEXT\":{\"datetime\":9223372036854775807}}",
            "{\"UF_CRM_TEXT\":{\"money\":\"1E999999999 RUB\"}}",
            "{\"UF_CRM_TEXT\":[{\"file\":1}]}",
            "{\"UF_CRM_TEXT\":[{\"file\":1,\"name\":null}]}",
            "{\"UF_CRM_TEXT\":null}",
            "{\"PARENT_ID_\":1}",
            "{\"PARENT_ID_1220\":\"x\"}",
            "{\"P\":1}");

    private static final Set<String> JSON_OF_DEALS = Set.copyOf(DealColumns.JSON_COLUMNS);

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void aValueIsAnother(@ForAll("values") Value value) throws Exception {
        try (SqliteFixture place = new SqliteFixture()) {
            Files.write(place.file(), whole);
            try (RawSqlite raw = new RawSqlite(place.file())) {
                change(raw, value);
            }
            use(Files.readAllBytes(place.file()));
        }
    }

    private static void change(RawSqlite raw, Value value) throws SQLException {
        List<String> columns =
                raw.query("SELECT t.name, c.name, c.type FROM pragma_table_list AS t, pragma_table_info(t.name) AS c"
                        + " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1, 2");
        String[] column = columns.get(value.column % columns.size()).split(" ", -1);
        String literal =
                column[2].equals("TEXT") ? "'" + value.text.replace("'", "''") + "'" : String.valueOf(value.number);
        List<String> values = raw.query("SELECT quote(" + column[1] + ") FROM " + column[0]);
        if (values.isEmpty()) {
            return;
        }
        if (JSON_OF_DEALS.contains(column[1])
                && raw.query("SELECT json_valid(" + literal + ")").contains("0")) {
            return; // SQLite itself refuses it, as it could not make the row's JSON of it
        }
        raw.execute("PRAGMA ignore_check_constraints = ON");
        raw.execute("UPDATE OR IGNORE " + column[0] + " SET " + column[1] + " = " + literal + " WHERE quote("
                + column[1] + ") = '" + values.get(value.row % values.size()).replace("'", "''") + "'");
    }
}
