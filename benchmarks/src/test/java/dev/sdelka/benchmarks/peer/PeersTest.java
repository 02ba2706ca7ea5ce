package dev.sdelka.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.benchmarks.data.DealFiles;
import dev.sdelka.benchmarks.data.SampleDeals;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Page;
import dev.sdelka.query.Query;
import dev.sdelka.storage.jdbi.SqliteStorage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared must do the same. */
@DisplayName("peers")
class PeersTest {

    private static final int DEALS = 120;

    /** Held, or the level would be forgotten. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    @BeforeAll
    static void silence() {
        HIBERNATE.setLevel(Level.WARNING);
    }

    @TempDir
    private Path folder;

    private final SampleDeals samples = new SampleDeals(DEALS);
    private Path file;

    enum Kind {
        RAW {
            @Override
            Peer open(Path file) throws Exception {
                return new RawPeer(file);
            }
        },
        JDBI {
            @Override
            Peer open(Path file) {
                return new JdbiPeer(file);
            }
        },
        HIBERNATE {
            @Override
            Peer open(Path file) throws Exception {
                return new HibernatePeer(file);
            }
        },
        JOOQ {
            @Override
            Peer open(Path file) throws Exception {
                return new JooqPeer(file);
            }
        };

        abstract Peer open(Path file) throws Exception;
    }

    @BeforeEach
    void makeFile() throws Exception {
        file = new DealFiles(folder).of(DEALS, done -> {});
    }

    @Test
    @DisplayName("find in the file what was put into it")
    void samples() {
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            for (long id = 1; id <= DEALS; id++) {
                long wanted = id;
                assertThat(storage.<Deal, RuntimeException>read(reader -> reader.deal(wanted)))
                        .isEqualTo(samples.deal(id));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("read the same deals as Sdelka")
    void sameDeals(Kind kind) throws Exception {
        try (Peer peer = kind.open(file)) {
            for (long id = 1; id <= DEALS; id++) {
                assertThat(asDeal(peer.deal(id))).isEqualTo(samples.deal(id));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("read the same pages and totals as Sdelka")
    void samePages(Kind kind) throws Exception {
        Filter filter = Filter.equal("STAGE_ID", "WON");
        try (SqliteStorage storage = SqliteStorage.open(file);
                Peer peer = kind.open(file)) {
            List<Deal> deals =
                    storage.read(reader -> reader.deals(Query.matching(filter).page(0, Peer.PAGE)));
            long total = storage.read(reader -> reader.countDeals(filter));

            Page<?> page = peer.page("WON");

            assertThat(page.total()).isEqualTo(total).isGreaterThan(1);
            assertThat(page.items().stream().map(PeersTest::asDeal).toList()).isEqualTo(deals);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("add the same rows as Sdelka")
    void sameRows(Kind kind) throws Exception {
        List<Deal> added = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        try (Peer peer = kind.open(file)) {
            for (long id = 1; id <= 30; id++) {
                added.add(samples.deal(id));
                ids.add(peer.add(samples.deal(id)));
            }
        }
        try (SqliteStorage storage = SqliteStorage.open(file)) {
            for (int i = 0; i < added.size(); i++) {
                long id = ids.get(i);
                Deal expected =
                        added.get(i).toBuilder().number(DealField.ID, id).build();
                assertThat(id).isEqualTo(DEALS + 1 + i);
                assertThat(storage.<Deal, RuntimeException>read(reader -> reader.deal(id)))
                        .isEqualTo(expected);
                assertThat(storage.<Long, RuntimeException>read(
                                reader -> reader.countStageHistory(Filter.equal("OWNER_ID", id), Filter.all())))
                        .isEqualTo(1);
            }
        }
    }

    private static Deal asDeal(Object read) {
        return read instanceof Deal deal ? deal : Reread.asDeal(read);
    }
}
