package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Relation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How SQLite goes about queries that must stay fast however many deals there are. */
class DealPlanTest {

    @TempDir
    Path folder;

    @Test
    void pageBehindAnIdIsLookedUpByTheKeyAndNotSorted() throws Exception {
        Filter filter = Filter.and(
                DealFilter.field(DealField.ID).isGreaterThan(1_000_000),
                DealFilter.field(DealField.STAGE_ID).is("NEW"));

        assertThat(plan(DealQuery.where(filter).orderBy(DealField.ID)))
                .anyMatch(step -> step.contains("SEARCH deal USING INTEGER PRIMARY KEY (rowid>?)"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void pageBeforeAnIdIsLookedUpByTheKeyToo() throws Exception {
        DealQuery query = DealQuery.where(DealFilter.field(DealField.ID).isLessThan(1_000_000))
                .orderByDescending(DealField.ID);

        assertThat(plan(query))
                .anyMatch(step -> step.contains("SEARCH deal USING INTEGER PRIMARY KEY (rowid<?)"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void dealsOfIdsAreLookedUpOneByOne() throws Exception {
        assertThat(plan(DealQuery.where(DealFilter.field(DealField.ID).isIn(List.of(1, 2, 3)))))
                .anyMatch(step -> step.contains("SEARCH deal USING INTEGER PRIMARY KEY (rowid=?)"));
    }

    /** The first step is the one that makes JSON of rows. */
    @Test
    void onlyTheDealsOfThePageAreMadeIntoJson() throws Exception {
        List<DealQuery> queries = List.of(
                DealQuery.where(Filter.all()).orderByDescending(DealField.DATE_CREATE),
                DealQuery.where(DealFilter.field(DealField.OPPORTUNITY).isAtLeast(1000))
                        .orderBy(DealField.TITLE)
                        .page(100, 50));

        for (DealQuery query : queries) {
            assertThat(plan(query))
                    .startsWith("SEARCH deal USING INTEGER PRIMARY KEY (rowid=?)")
                    .contains("SCAN deal");
        }
    }

    @Test
    void dealsOfContactsAreLookedUpByTheirIndex() throws Exception {
        List<Filter> filters = List.of(
                Filter.equal(DealField.CONTACT_IDS.name(), 777L),
                Filter.in(DealField.CONTACT_IDS.name(), List.of(777L, 778L)));

        for (Filter filter : filters) {
            assertThat(plan(DealQuery.where(filter)))
                    .anyMatch(step -> step.contains("SEARCH deal USING INTEGER PRIMARY KEY (rowid=?)"))
                    .anyMatch(step -> step.contains("USING COVERING INDEX deal_contact_by_contact (contact_id=?)"))
                    .noneMatch(step -> step.contains("SCAN deal"));
        }
    }

    @Test
    void otherListsBesideDoNotTakeTheIndexOfContactsAway() throws Exception {
        Filter filter = Filter.and(
                DealFilter.field(DealField.CATEGORY_ID).isIn(List.of(0, 1)),
                Filter.in(DealField.CONTACT_IDS.name(), List.of(777L, 778L)));

        assertThat(plan(DealQuery.where(filter)))
                .anyMatch(step -> step.contains("USING COVERING INDEX deal_contact_by_contact (contact_id=?)"));
    }

    @Test
    void contactsThatAreNotFewAreAskedDealByDeal() throws Exception {
        Filter greater = Filter.compare(DealField.CONTACT_IDS.name(), Relation.GREATER, 777L);

        assertThat(plan(DealQuery.where(greater)))
                .noneMatch(step -> step.contains("deal_contact_by_contact"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    private List<String> plan(DealQuery query) throws Exception {
        Path file = folder.resolve("store.db");
        SqliteStorage.open(file).close();
        SqlText sql = DealTable.select(query.toQuery());
        List<String> steps = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql.sql())) {
            sql.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
            }
        }
        return steps;
    }
}
