package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.Deal;
import dev.sdelka.testkit.arbitrary.CrmDomain;
import dev.sdelka.testkit.sequence.Change;
import dev.sdelka.testkit.sequence.Sequences;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/** Whatever a file of an earlier release holds, it is there when this one has brought it to its schema. */
@Domain(CrmDomain.class)
@Domain(MigrationProperties.Changes.class)
class MigrationProperties {

    static class Changes extends DomainContextBase {
        @Provide
        Arbitrary<Change> changes() {
            return Sequences.changes();
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void nothingIsLost(@ForAll @Size(max = 8) List<Deal> deals, @ForAll @Size(max = 30) List<Change> changes)
            throws Exception {
        try (SqliteFixture fixture = new SqliteFixture()) {
            Path store = fixture.file();
            Content content;
            try (SqliteStorage storage = SqliteStorage.open(store)) {
                storage.write(writer -> deals.stream().filter(writer::addDeal).count());
                Change.applyAll(storage, changes);
                content = Content.of(storage);
            }
            Path file = store.resolveSibling("earlier.db");
            ThirdSchema.make(file, store);

            try (SqliteStorage migrated = SqliteStorage.open(file)) {
                assertThat(Content.of(migrated)).isEqualTo(content);
            }
            try (RawSqlite raw = new RawSqlite(file);
                    RawSqlite made = new RawSqlite(store)) {
                assertThat(raw.query("PRAGMA integrity_check")).containsExactly("ok");
                assertThat(raw.query("PRAGMA foreign_key_check")).isEqualTo(made.query("PRAGMA foreign_key_check"));
                for (String query : List.of(
                        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY name",
                        "SELECT id, row_json FROM deal ORDER BY id",
                        "SELECT * FROM deal_contact",
                        "SELECT name, seq FROM sqlite_sequence WHERE seq > 0 ORDER BY name")) {
                    assertThat(raw.query(query)).as(query).isEqualTo(made.query(query));
                }
            }
        }
    }
}
