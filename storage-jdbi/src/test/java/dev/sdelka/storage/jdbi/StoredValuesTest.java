package dev.sdelka.storage.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.access.Actor;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.deal.StageChange;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcessEdits;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.field.ParentType;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.product.NewProductRow;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.TextPattern;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.StorageException.Kind;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.Work;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldDisplay;
import dev.sdelka.userfield.UserFieldDisplay.ShowFilter;
import dev.sdelka.userfield.UserFieldLabels;
import dev.sdelka.userfield.UserFieldType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredValuesTest {

    @TempDir
    Path folder;

    private Path file;
    private SqliteStorage storage;

    @BeforeEach
    void open() {
        file = folder.resolve("store.db");
        storage = SqliteStorage.open(file);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void peopleCanReadTheColumns() throws Exception {
        storage.write(writer -> writer.addDeal(Samples.deal(410)
                .text(DealField.TITLE, "Сделка")
                .value(DealField.OPPORTUNITY, new BigDecimal("1234.50"))
                .value(DealField.BEGINDATE, LocalDate.of(2024, 8, 30))
                .value(DealField.DATE_CREATE, Instant.ofEpochSecond(1_725_012_000))
                .contactIds(List.of(84L, 83L))
                .parentId(1220, 22)
                .userField("UF_CRM_TEXT", "Привет")
                .userField("UF_CRM_NUMBER", 5L)
                .userField("UF_CRM_DECIMAL", new BigDecimal("5"))
                .userField("UF_CRM_FLAG", true)
                .userField("UF_CRM_MONEY", new Money(new BigDecimal("300.50"), "RUB"))
                .userField("UF_CRM_FILES", List.of(new FileReference(7, "счёт.pdf")))
                .userField("UF_CRM_DATE", LocalDate.of(2024, 8, 30))
                .userField("UF_CRM_TIME", Instant.ofEpochSecond(1_725_012_000))
                .build()));

        try (RawSqlite raw = new RawSqlite(file)) {
            assertThat(raw.query("SELECT title, opportunity, begindate, datetime(date_create, 'unixepoch'), contact_id,"
                            + " json_extract(parent_ids, '$.PARENT_ID_1220') FROM deal"))
                    .containsExactly("Сделка 123450 2024-08-30 2024-08-30 10:00:00 84 22");
            assertThat(raw.query("SELECT contact_id, sort FROM deal_contact ORDER BY sort"))
                    .containsExactly("84 10", "83 20");
            assertThat(raw.query("SELECT user_fields FROM deal"))
                    .containsExactly("{\"UF_CRM_DATE\":{\"date\":\"2024-08-30\"},\"UF_CRM_DECIMAL\":5.0,"
                            + "\"UF_CRM_FILES\":[{\"file\":7,\"name\":\"счёт.pdf\"}],\"UF_CRM_FLAG\":true,"
                            + "\"UF_CRM_MONEY\":{\"money\":\"300.5 RUB\"},\"UF_CRM_NUMBER\":5,\"UF_CRM_TEXT\":\"Привет\","
                            + "\"UF_CRM_TIME\":{\"datetime\":1725012000}}");
        }
    }

    @Test
    void patternsSeeADecimalAsTheDealTellsIt() {
        Deal deal = Samples.deal(1)
                .userField("UF_CRM_DECIMAL", new BigDecimal("7535710"))
                .build();
        storage.write(writer -> writer.addDeal(deal));
        Filter whole = Filter.like("UF_CRM_DECIMAL", TextPattern.of("7535710"));

        assertThat(whole.matches(deal)).isTrue();
        assertThat(storage.<List<Deal>, RuntimeException>read(reader -> reader.deals(Query.matching(whole))))
                .containsExactly(deal);
    }

    @Test
    void patternsSeeADecimalOfAnotherProgramAsTheDealTellsIt() throws Exception {
        storage.write(writer -> writer.addDeal(Samples.deal(1).build()));

        for (String decimal : List.of("5.10", "7.53571e+21", "0.00")) {
            try (RawSqlite raw = new RawSqlite(file)) {
                raw.execute("UPDATE deal SET user_fields = '{\"UF_CRM_DECIMAL\":" + decimal + "}'");
            }
            Deal deal = storage.read(reader -> reader.deal(1));
            String told = String.valueOf(deal.value("UF_CRM_DECIMAL"));
            Filter whole = Filter.like("UF_CRM_DECIMAL", TextPattern.of(told));

            assertThat(storage.<List<Deal>, RuntimeException>read(reader -> reader.deals(Query.matching(whole))))
                    .as(decimal)
                    .containsExactly(deal);
        }
    }

    @Test
    void idsGrowPastGivenOnes() { // [ID-1]
        storage.write(writer -> {
            assertThat(writer.nextDealId()).isEqualTo(1);
            assertThat(writer.nextDealId()).isEqualTo(2);
            assertThat(writer.addDeal(Samples.deal(410).build())).isTrue();
            assertThat(writer.nextDealId()).isEqualTo(411);
            assertThat(writer.addDeal(Samples.deal(7).build())).isTrue();
            assertThat(writer.nextDealId()).isEqualTo(412);
            return true;
        });
        assertThat(storage.write(Samples::addDeal)).isEqualTo(411);
    }

    @Test
    void idsOfDeletedDealsAreNotGivenAgain() throws Exception { // [ID-1]
        storage.write(writer -> writer.addDeal(Samples.deal(410).build()));
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("DELETE FROM deal");
        }
        assertThat(storage.write(Samples::addDeal)).isEqualTo(411);
    }

    @Test
    void whenNoIdIsLeftTheStoreIsFull() { // [ID-1]
        storage.write(writer -> writer.addDeal(Samples.deal(Long.MAX_VALUE).build()));

        assertThatThrownBy(() -> storage.write(Samples::addDeal))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.FULL));
    }

    @Test
    void aSecondDealOfAnIdChangesNothing() { // [CF-1]
        storage.write(writer -> {
            assertThat(writer.addDeal(Samples.deal(1).contactIds(List.of(1L)).build()))
                    .isTrue();
            assertThat(writer.addDeal(Samples.deal(1).contactIds(List.of(2L)).build()))
                    .isFalse();
            return writer.addOrder(1);
        });
        List<Long> contactIds = storage.read(reader -> reader.deal(1).contactIds());
        assertThat(contactIds).containsExactly(1L);
        assertThat(storage.<Boolean, RuntimeException>read(reader -> reader.hasOrder(1)))
                .isTrue();
    }

    @Test
    void referenceDataThatWereUndoneAreForgotten() { // [TX-1]
        replaceAndThrow(ReferenceData.defaults().with(new ParentType(1, "undone")));

        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(ReferenceData.defaults());
    }

    @Test
    void referenceDataThatWereUndoneAreNotTakenForLaterOnes() { // [TX-1]
        ReferenceData kept = ReferenceData.defaults()
                .with(new ParentType(2, "kept"))
                .with(new ParentType(1, "also"))
                .with(UserField.of("UF_CRM_1", UserFieldType.DATE, "Дата"));
        replaceAndThrow(ReferenceData.defaults().with(new ParentType(1, "undone")));
        storage.write(writer -> {
            writer.replaceReferenceData(kept);
            return true;
        });

        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData))
                .isEqualTo(kept);
    }

    @Test
    void allThatIsSaidOfUserFieldsAndSmartProcessesIsKept() {
        ReferenceData data = ReferenceData.defaults()
                .with(UserField.builder("UF_CRM_LIST", UserFieldType.ENUMERATION)
                        .id(7)
                        .multiple(true)
                        .mandatory(true)
                        .sort(3)
                        .xmlId("elsewhere")
                        .display(new UserFieldDisplay(ShowFilter.PART, false, false, true))
                        .labels(new UserFieldLabels(
                                Label.of("Цвет"),
                                new Label(Map.of("en", "Colour")),
                                Label.NONE,
                                Label.NONE,
                                new Label(Map.of("ru", "Выберите"))))
                        .setting("DISPLAY", "UI")
                        .item(new EnumerationItem(5, "Красный", 20, true, "r"))
                        .item(EnumerationItem.of("Синий"))
                        .build())
                .with(UserField.builder("UF_CRM_DATE", UserFieldType.DATE)
                        .setting("DEFAULT_VALUE", Map.of("TYPE", "FIXED", "VALUE", "2024-08-30"))
                        .build())
                .with(UserField.builder("UF_CRM_NUMBER", UserFieldType.DOUBLE)
                        .setting("DEFAULT_VALUE", "1.5")
                        .build());
        ReferenceData more = SmartProcessEdits.add(
                data,
                SmartProcessInput.builder()
                        .title("Проект")
                        .option(SmartProcessOption.CLIENT, true)
                        .parentOfDeals()
                        .build(),
                Actor.user(7),
                Instant.ofEpochSecond(1_725_012_000));
        storage.write(writer -> {
            writer.replaceReferenceData(more);
            return true;
        });
        storage.close();
        storage = SqliteStorage.open(file);

        ReferenceData stored = storage.read(StorageReader::referenceData);
        assertThat(stored.userFields()).isEqualTo(more.userFields());
        assertThat(stored.smartProcesses()).isEqualTo(more.smartProcesses());
        assertThat(stored).isEqualTo(more);
    }

    private void replaceAndThrow(ReferenceData referenceData) {
        assertThatThrownBy(() -> storage.write(writer -> {
                    writer.replaceReferenceData(referenceData);
                    assertThat(writer.referenceData()).isEqualTo(referenceData);
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatPeopleSpoiledIsCorruptAndSaysWhere() throws Exception {
        for (long id = 5; id <= 7; id++) {
            long dealId = id;
            storage.write(writer -> writer.addDeal(Samples.deal(dealId).build()));
        }
        storage.write(writer -> writer.addBinding(OrderBinding.toDeal(1, 5)));
        storage.write(writer -> writer.addBinding(OrderBinding.toDeal(2, 5)));
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("UPDATE deal SET begindate = 'tomorrow' WHERE id = 5");
            raw.execute("UPDATE deal SET stage_semantic_id = 'X' WHERE id = 6");
            raw.execute("UPDATE deal SET category_id = 4294967296 WHERE id = 7");
            raw.execute("UPDATE order_binding SET owner_type_id = 4 WHERE order_id = 1");
            raw.execute("UPDATE order_binding SET owner_id = -5 WHERE order_id = 2");
            raw.execute("DELETE FROM status");
            raw.execute("UPDATE reference_data_revision SET revision = revision + 1");
        }

        assertCorrupt(reader -> reader.deal(5), "deal 5");
        assertCorrupt(reader -> reader.deal(6), "deal 6");
        assertCorrupt(reader -> reader.deal(7), "deal 7");
        assertCorrupt(reader -> reader.bindingsOfOrder(1), "type 4");
        assertCorrupt(reader -> reader.bindingsOfOrder(2), "order 2");
        assertCorrupt(StorageReader::referenceData, "reference data");
    }

    @Test
    void damagedHistoryRowsAndColumnsThatFiltersReadAreTold() throws Exception {
        Deal deal = Samples.deal(5).userField("UF_CRM_TEXT", "x").build();
        storage.write(writer -> {
            writer.addDeal(deal);
            writer.addStageChange(StageChange.created(1, deal));
            NewProductRow row = NewProductRow.builder().price(BigDecimal.ONE).build();
            writer.replaceProductRows(5, List.of(ProductRowDraft.of(row, 0).complete(1, 5)));
            return true;
        });
        try (RawSqlite raw = new RawSqlite(file)) {
            raw.execute("UPDATE stage_history SET created_time = " + Long.MAX_VALUE);
            raw.execute("UPDATE product_row SET discount_type_id = 77");
            raw.execute("UPDATE deal SET user_fields = '{\"UF_CRM_TEXT\":{\"date\":\"tomorrow\"}}'");
        }
        Filter likeX = Filter.like("UF_CRM_TEXT", TextPattern.of("x"));

        assertCorrupt(reader -> reader.stageHistory(Query.all(), Filter.all()), "the history of a deal");
        assertCorrupt(reader -> reader.productRows(5), "a product row");
        assertCorrupt(reader -> reader.deals(Query.matching(likeX)), "a column");
        assertCorrupt(
                reader -> {
                    assertThatThrownBy(() -> reader.deal(5)).isInstanceOf(StorageException.class);
                    return "it went on all the same";
                },
                "deal 5");
    }

    private void assertCorrupt(Work<StorageReader, Object, RuntimeException> work, String where) {
        assertThatThrownBy(() -> storage.read(work))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Kind.CORRUPT))
                .hasMessageContaining(file.toString())
                .hasMessageContaining(where);
    }
}
