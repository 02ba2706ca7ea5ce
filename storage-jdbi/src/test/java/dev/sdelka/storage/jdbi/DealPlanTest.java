package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sdelka.deal.DealField;
import dev.sdelka.deal.DealFilter;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.field.ValueKind;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.Relation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How SQLite goes about queries that must stay fast however many deals there are. */
class DealPlanTest {

    @TempDir
    Path folder;

    @Test
    void pageBehindAnIdIsLookedUpByTheKeyAndNotSorted() throws Exception {
        Filter filter = Filter.and(
                DealFilter.field(DealField.ID).isGreaterThan(1_000_000),
                DealFilter.field(DealField.CURRENCY_ID).is("RUB"));

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
                    .anyMatch(step -> step.startsWith("SCAN deal"));
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

    /** Entries of an index with one value come by id: the first 50 are enough. */
    @ParameterizedTest
    @CsvSource({
        "STAGE_ID, C1:NEW, COVERING INDEX deal_by_stage (stage_id=?)",
        "ASSIGNED_BY_ID, 7, COVERING INDEX deal_by_responsible (assigned_by_id=?)",
        "COMPANY_ID, 7, COVERING INDEX deal_by_company (company_id=?)",
        "ORIGIN_ID, A-7, COVERING INDEX deal_by_origin (origin_id=?)"
    })
    void dealsOfOneValueAreLookedUpByItsIndexAndNotSorted(DealField field, String value, String index)
            throws Exception {
        Object typed = field.kind() == ValueKind.TEXT ? value : (Object) Long.valueOf(value);
        Filter equality = Filter.equal(field.name(), typed);
        Filter behindAnId = Filter.and(
                DealFilter.field(DealField.ID).isGreaterThan(1_000_000), Filter.in(field.name(), List.of(typed)));

        assertThat(plan(DealQuery.where(equality)))
                .contains("SEARCH deal USING " + index)
                .noneMatch(step -> step.contains("TEMP B-TREE"));
        assertThat(plan(DealQuery.where(behindAnId)))
                .contains("SEARCH deal USING " + index.replace("=?", "=? AND rowid>?"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void dealsOfAUserInAStageSinceADateAreLookedUpByAllThree() throws Exception {
        Filter filter = Filter.and(
                DealFilter.field(DealField.STAGE_ID).is("NEW"),
                DealFilter.field(DealField.ASSIGNED_BY_ID).is(7),
                DealFilter.field(DealField.DATE_CREATE).isAtLeast(Instant.EPOCH));
        String index = "SEARCH deal USING COVERING INDEX deal_by_responsible_and_stage"
                + " (assigned_by_id=? AND stage_id=? AND date_create>?)";

        assertThat(plan(DealQuery.where(filter))).contains(index);
        assertThat(plan(DealQuery.where(filter).orderByDescending(DealField.DATE_CREATE)))
                .contains(index);
    }

    @Test
    void changedDealsAreLookedUpInTheOrderOfTheirChanges() throws Exception {
        DealQuery query = DealQuery.where(
                        DealFilter.field(DealField.DATE_MODIFY).isAtLeast(Instant.EPOCH))
                .orderBy(DealField.DATE_MODIFY);

        assertThat(plan(query))
                .containsSubsequence(
                        "SEARCH deal USING INTEGER PRIMARY KEY (rowid=?)",
                        "SEARCH deal USING COVERING INDEX deal_by_date_modify (date_modify>?)",
                        "USE TEMP B-TREE FOR ORDER BY") // of the page alone
                .containsOnlyOnce("USE TEMP B-TREE FOR ORDER BY");
    }

    @Test
    void alternativesOnOneFieldAreOneLookUp() throws Exception {
        Filter ids = Filter.or(equal(DealField.ID, 1), equal(DealField.ID, 5));

        assertThat(plan(Query.matching(ids)))
                .contains("SEARCH deal USING INTEGER PRIMARY KEY (rowid=?)")
                .noneMatch(step -> step.contains("MULTI-INDEX"));
    }

    @Test
    void manyAlternativesAreNotPlannedOneByOne() throws Exception {
        Filter.Or several = new Filter.Or(
                List.of(equal(DealField.ID, 1), equal(DealField.STAGE_ID, "NEW"), equal(DealField.COMPANY_ID, 5)));
        Filter all = new Filter.And(Collections.nCopies(100, several));

        assertThat(plan(Query.matching(all)).stream().filter(step -> step.startsWith("INDEX")))
                .hasSizeLessThanOrEqualTo(several.parts().size());
    }

    @Test
    void filterThatIsTooLongForSqliteIsRefusedBeforeItGetsThere() {
        Filter several = new Filter.And(Collections.nCopies(50_000, Filter.equal("UF_CRM_X", "x")));

        assertThatIllegalArgumentException().isThrownBy(() -> plan(Query.matching(several)));
    }

    private static Filter equal(DealField field, Object value) {
        return Filter.equal(field.name(), value instanceof Integer number ? (Object) number.longValue() : value);
    }

    private List<String> plan(DealQuery query) throws Exception {
        return plan(query.toQuery());
    }

    private List<String> plan(Query query) throws Exception {
        Path file = folder.resolve("store.db");
        SqliteStorage.open(file).close();
        SqlText sql = DealTable.select(query);
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
