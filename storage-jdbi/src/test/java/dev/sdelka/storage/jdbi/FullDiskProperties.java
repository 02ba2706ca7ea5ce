package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Query;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** When no room is left, what was acknowledged is there and nothing else; when there is some again, the store goes on. */
class FullDiskProperties {

    private static final int CALLERS = 3;
    private static final int MANY_PAGES = 1_000_000;

    private SqliteFixture fixture;

    @BeforeTry
    void makeFolder() throws IOException {
        fixture = new SqliteFixture();
    }

    @AfterTry
    void removeFolder() throws IOException {
        fixture.close();
    }

    private static long addDeal(StorageWriter writer, int length) {
        long id = writer.nextDealId();
        writer.addDeal(
                Samples.deal(id).text(DealField.COMMENTS, "x".repeat(length)).build());
        return id;
    }

    @Property(tries = 6)
    void aFileOfFewPagesIsFull(
            @ForAll @IntRange(max = 30) int pages, @ForAll @Size(10) List<@IntRange(max = 20_000) Integer> lengths)
            throws Exception {
        try (SqliteStorage storage = fixture.open()) {
            storage.write(Samples::addDeal);
            setPages(storage, pages(storage) + pages);
            List<List<Long>> acknowledged = new ArrayList<>(Threads.all(CALLERS, () -> addUntilFull(storage, lengths)));
            acknowledged.add(List.of(1L));
            assertThat(ids(storage)).containsExactlyInAnyOrderElementsOf(all(acknowledged));

            setPages(storage, MANY_PAGES);
            acknowledged.add(Threads.all(CALLERS, () -> storage.write(Samples::addDeal)));
            assertThat(ids(storage)).containsExactlyInAnyOrderElementsOf(all(acknowledged));
        }
        try (RawSqlite raw = new RawSqlite(fixture.file())) {
            assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    /** Adds deals of the given lengths, again and again, until there is no room, and a few times more. */
    private static List<Long> addUntilFull(SqliteStorage storage, List<Integer> lengths) {
        List<Long> acknowledged = new ArrayList<>();
        int refusals = 0;
        for (int i = 0; refusals < 3; i++) {
            int length = lengths.get(i % lengths.size());
            try {
                acknowledged.add(storage.write(writer -> addDeal(writer, length)));
            } catch (StorageException e) {
                assertThat(e).hasMessageContaining("no room is left to write to it; make some");
                assertThat(e.kind()).isEqualTo(Kind.FULL);
                assertThat(e.isRetryable()).isTrue();
                refusals++;
            }
        }
        return acknowledged;
    }

    private static int pages(SqliteStorage storage) {
        return storage.write(writer -> ((SqliteWriter) writer)
                .run(connection -> connection
                        .handle()
                        .createQuery("PRAGMA page_count")
                        .mapTo(Integer.class)
                        .one()));
    }

    private static void setPages(SqliteStorage storage, int pages) {
        storage.write(writer -> {
            Samples.execute(writer, "PRAGMA max_page_count = " + pages);
            return true;
        });
    }

    private static List<Long> ids(SqliteStorage storage) {
        return storage.read(
                reader -> reader.deals(Query.all()).stream().map(Deal::id).toList());
    }

    private static List<Long> all(List<List<Long>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
