package dev.sdelka.server.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.sdelka.deal.Deal;
import dev.sdelka.product.ProductRow;
import dev.sdelka.query.Query;
import dev.sdelka.server.transfer.Imports;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.testkit.arbitrary.ReferenceDataSets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The portal's export of deals comes in; what it does not tell, and what is wrong with it, is told. */
class CsvImportTest {

    /** As the portal writes it: a mark of the byte order, quotation marks everywhere, a separator behind each cell. */
    private static final String EXPORT = """
            \uFEFF"ID";"Название сделки";"Стадия сделки";"Тип";"Источник";"Сумма";"Валюта";"Ответственный";"Компания";"Дата создания";\
            "Предполагаемая дата закрытия";"Повторная сделка";"Комментарий";"Дела";"Поле ENUMERATION_SEVERAL";"UTM Source";
            "410";"Кресла ""Престиж"\"";"В работе";"Продажа";"Звонок";"48 500,50";"Российский рубль";"Иван Петров";"";"30.08.2024 14:29:00";\
            "06.09.2024";"Да";"Первая строка
            вторая; строка";"";"Синий, Зелёный";"yandex";
            "411";"Столы";"WON";"";"";"100.00";"USD";"12";"ООО Ромашка";"31.08.2024";"";"Нет";"";"";"";"";
            """;

    private final Storage storage = new MemoryStorage();
    private final Imports imports = new Imports(storage);

    CsvImportTest() {
        storage.<Boolean, RuntimeException>write(writer -> {
            writer.replaceReferenceData(ReferenceDataSets.typical());
            return true;
        });
    }

    private List<Deal> deals() {
        return storage.read(reader -> reader.deals(Query.all()));
    }

    @Test
    void exportOfThePortalComesIn() throws IOException {
        Imports.Told told = imports.csv(EXPORT);

        assertThat(told.badRows()).isEmpty();
        Deal chairs = deals().get(0);
        assertThat(chairs.id()).isEqualTo(410);
        assertThat(chairs.title()).isEqualTo("Кресла \"Престиж\"");
        assertThat(chairs.stageId()).isEqualTo("EXECUTING");
        assertThat(chairs.typeId()).contains("SALE");
        assertThat(chairs.sourceId()).contains("CALL");
        assertThat(chairs.opportunity()).isEqualTo("48500.50");
        assertThat(chairs.currencyId()).isEqualTo("RUB");
        assertThat(chairs.assignedById()).isEqualTo(7);
        assertThat(chairs.dateCreate()).isEqualTo(Instant.parse("2024-08-30T11:29:00Z"));
        assertThat(chairs.closeDate()).contains(LocalDate.of(2024, 9, 6));
        assertThat(chairs.isReturnCustomer()).isTrue();
        assertThat(chairs.comments()).contains("Первая строка\nвторая; строка");
        assertThat((List<?>) chairs.userFields().get("UF_CRM_ENUMERATION_SEVERAL"))
                .hasSize(2);
        assertThat(chairs.utmSource()).contains("yandex");
        Deal tables = deals().get(1);
        assertThat(tables.stageId()).isEqualTo("WON");
        assertThat(tables.isClosed()).isTrue();
        assertThat(tables.typeId()).isEmpty();
        assertThat(tables.assignedById()).isEqualTo(12);
        assertThat(tables.closeDate()).isEmpty();
        assertThat(told.notices())
                .containsExactlyInAnyOrder(
                        "column Дела is not read: no field of deals has this title",
                        "column Ответственный: 1 cell has a name and no id, and are not read",
                        "column Компания: 1 cell has a name and no id, and are not read");
    }

    @Test
    void sameFileAgainFindsItsDealsThere() throws IOException {
        imports.csv(EXPORT);
        List<Deal> before = deals();

        Imports.Told told = imports.csv(EXPORT);

        assertThat(told.result().loaded().present()).isEqualTo(2);
        assertThat(told.badRows()).isEmpty();
        assertThat(deals()).isEqualTo(before);
        assertThat(imports.csv(EXPORT.replace("Столы", "Стулья")).badRows())
                .containsExactly("line 4: ID is there already, and is not the same");
    }

    @Test
    void rowsOfOneDealAreItsProducts() throws IOException {
        Imports.Told told = imports.csv("""
                ID;Название;Товар;Цена;Количество;Сумма
                1;Мебель;Кресло;1000.50;2;2001.00
                1;Мебель;Стол;500;1;500.00
                2;Услуги;;;;70.00
                """);

        assertThat(told.badRows()).isEmpty();
        assertThat(deals()).extracting(Deal::title).containsExactly("Мебель", "Услуги");
        assertThat(deals().get(0).opportunity()).isEqualTo("2501.00");
        assertThat(deals().get(1).opportunity()).isEqualTo("70.00");
        assertThat(storage.<List<ProductRow>, RuntimeException>read(reader -> reader.productRows(1)))
                .extracting(row -> row.item().name())
                .containsExactly("Кресло", "Стол");
    }

    @Test
    void dealWithMoreProductsThanMemoryShouldHoldIsABadRow() throws IOException {
        String products = "1;Мебель;Кресло;1;1\n".repeat(5_000);
        Imports.Told told = imports.csv("ID;Название;Товар;Цена;Количество\n" + products + "2;a;b;1;1\n"
                + products.replace("1;М", "3;М") + "3;Мебель;Стол;1;1\n4;c;d;1;1\n");

        assertThat(told.badRows())
                .containsExactly("line 5003: its deal has more than 5000 products, or 16 MiB of them");
        assertThat(deals()).extracting(Deal::id).containsExactly(1L, 2L, 4L);
    }

    @Test
    void dealWithVeryLongProductsIsABadRow() throws IOException {
        String product = "1;Мебель;" + "x".repeat(8 * 1024 * 1024) + ";1;1\n";

        assertThat(imports.csv("ID;Название;Товар;Цена;Количество\n" + product + product)
                        .badRows())
                .containsExactly("line 2: its deal has more than 5000 products, or 16 MiB of them");
    }

    @Test
    void whatIsWrongIsToldByTheLineWhereTheRowBegins() throws IOException {
        Imports.Told told = imports.csv("""
                ID;TITLE;STAGE_ID;OPPORTUNITY;BEGINDATE
                1;"a
                b";NEW;1;
                x;c;NEW;1;
                3;d;Нет такой;many;40.13.2024
                4;e
                ;f;NEW;1;
                5;g;NEW;1;;;7
                """);

        assertThat(told.badRows())
                .containsExactly(
                        "line 4: ID must be a whole number from 1 to 9223372036854775807",
                        "line 5: STAGE_ID names no stage of category 0: Нет такой; OPPORTUNITY must be a decimal number;"
                                + " BEGINDATE must be a date of the years 1000 to 9999, such as 2024-08-30 or 2024-08-30T14:29:00+02:00",
                        "line 6: it has 2 cells, the first row has 5",
                        "line 7: ID must be given",
                        "line 8: it has 7 cells, the first row has 5");
        assertThat(deals()).hasSize(1);
    }

    @Test
    void englishAndOtherEncodingsAndSeparatorsAreRead() throws IOException {
        imports.separator(',').csv("""
                ID,Deal Name,Pipeline,Stage,Created,Repeat deal
                1,Chairs,Опт,Успех,8/30/2024 2:29:00 pm,yes
                """);
        new Imports(storage).charset(Charset.forName("windows-1251")).csv("ID;Название\n2;Кресла\n");

        assertThat(deals().get(0).categoryId()).isEqualTo(7);
        assertThat(deals().get(0).stageId()).isEqualTo("C7:WON");
        assertThat(deals().get(0).dateCreate()).isEqualTo(Instant.parse("2024-08-30T11:29:00Z"));
        assertThat(deals().get(1).title()).isEqualTo("Кресла");
    }

    @Test
    void fileThatIsNoneIsToldInOneLine() {
        assertThatIOException().isThrownBy(() -> imports.csv("")).withMessage("- is empty");
        assertThatIOException()
                .isThrownBy(() -> imports.csv("ID,TITLE\n1,a\n"))
                .withMessageContaining("is another --separator");
        assertThatIOException()
                .isThrownBy(() -> new Imports(storage)
                        .charset(Charset.forName("UTF-8"))
                        .csv(new byte[] {'I', 'D', '\n', (byte) 0xDF}))
                .withMessageContaining("name another --charset");
    }

    @Test
    void quotationMarkThatIsNotClosedEndsTheImportAndWhatWasReadBeforeStays() {
        String file = "ID;TITLE\n1;a\n2;b\n3;\"c\n" + "4;d\n".repeat(1_000);
        assertThatIOException()
                .isThrownBy(() -> imports.csv(file))
                .withMessageContaining("line 4 or behind it: a row does not end; is a quotation mark missing?");
        assertThatIOException()
                .isThrownBy(() -> imports.maxRowBytes(1_024).csv(file))
                .withMessageContaining("is a quotation mark missing, or another --separator meant?");
        assertThat(deals()).extracting(Deal::title).containsExactly("a");
    }

    @Test
    void dealsWithoutIdsGetThem() throws IOException {
        imports.csv("Название;Сумма\nКресла;1\nСтолы;2\n");

        assertThat(deals()).extracting(Deal::id).containsExactly(1L, 2L);
        assertThat(deals()).extracting(Deal::dateCreate).containsOnly(Imports.NOW);
    }

    @Test
    void chunkOfDealsWithoutIdsEndsAfterSoManyBytesToo() {
        String rows = ("Кресла;" + "x".repeat(60_000) + "\n").repeat(400);

        assertThatIOException().isThrownBy(() -> imports.csv("Название;Комментарий\n" + rows + "\"Столы\nСтулья\n"));

        assertThat(deals()).as("of a chunk that was stored before the fault").hasSizeBetween(200, 300);
    }
}
