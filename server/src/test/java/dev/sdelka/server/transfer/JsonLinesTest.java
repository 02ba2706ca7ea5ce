package dev.sdelka.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.bulk.LoadResult;
import dev.sdelka.deal.Deal;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.server.content.DemoPortal;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with lines is told by their number and the reason, and the others come in. */
class JsonLinesTest {

    private static final String FIRST = "{\"type\":\"order\",\"fields\":{\"id\":1}}\n";

    private final Storage storage = new MemoryStorage();
    private final Imports imports = new Imports(storage);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{ # line 2: column 2: broken JSON: it ends too early",
                "not json # line 2: column 1: broken JSON",
                "{\"a\":1,\"a\":2} # line 2: column 8: a key stands twice",
                "{\"type\":\"order\",\"fields\":{\"id\":1}}] # line 2: column 35: broken JSON",
                "{\"type\":\"order\"} 5 # line 2: column 18: something follows the end of the document",
                "[1] # it must be an object",
                "{} # type must be given",
                "{\"type\":\"ship\"} # there is no type ship",
                "{\"type\":\"order\"} # id must be given",
                "{\"type\":\"order\",\"fields\":{\"id\":0}} # id must be from 1 to",
                "{\"type\":\"order\",\"fields\":[1]} # fields must be an object",
                "{\"type\":\"deal\"} # ID must be given; TITLE must be given",
                "{\"type\":\"deal\",\"fields\":{\"SKU\":1}} # SKU is not a field",
                "{\"type\":\"binding\",\"fields\":{\"orderId\":1}} # ownerId must be given; ownerTypeId must be given",
                "{\"type\":\"binding\",\"fields\":{\"orderId\":1,\"ownerId\":9,\"ownerTypeId\":2}} # ownerId names no deal: 9",
                "{\"type\":\"category\",\"fields\":{\"id\":\"x\"}} # fields.id must be a whole number",
                "{\"type\":\"category\",\"fields\":{\"id\":0,\"name\":\"Other\"}} # category 0 is there already, and is not the same",
                "{\"type\":\"category\",\"fields\":{\"id\":5}} # The name of a new category is absent or blank",
                "{\"type\":\"status\",\"fields\":{\"ID\":11,\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"Y\",\"NAME\":\"Y\"}} # status SOURCE Y is there already",
                "{\"type\":\"status\",\"fields\":{\"ID\":911,\"STATUS_ID\":\"Y\",\"NAME\":\"Y\"}} # There is no such list of statuses",
                "{\"type\":\"status\",\"fields\":{\"ID\":911,\"ENTITY_ID\":\"X\",\"STATUS_ID\":\"Y\",\"NAME\":\"Y\"}} # There is no such list of statuses",
                "{\"type\":\"status\",\"fields\":{\"ID\":911,\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"Y\"}} # The name of a new status is absent or blank",
                "{\"type\":\"status\",\"fields\":{\"ID\":911,\"ENTITY_ID\":\"DEAL_STAGE\",\"STATUS_ID\":\"Я\",\"NAME\":\"Y\"}} # characters that it may not have",
                "{\"type\":\"status\",\"fields\":{\"ID\":911,\"ENTITY_ID\":\"DEAL_STAGE\",\"STATUS_ID\":\"Y\",\"NAME\":\"Y\",\"SORT\":999}} # would stand behind that of success",
                "{\"type\":\"currency\",\"fields\":{\"CURRENCY\":\"not a currency\"}} # CURRENCY names no currency: not a currency",
                "{\"type\":\"smartProcess\",\"fields\":{\"entityTypeId\":3,\"title\":\"Контакты\"}} # neither from 128 to 192 nor an even number from 1030",
                "{\"type\":\"smartProcess\",\"fields\":{\"entityTypeId\":130}} # The title is absent",
                "{\"type\":\"userField\",\"fields\":{\"FIELD_NAME\":\"X\",\"USER_TYPE_ID\":\"moon\"}} # There is no such type of user fields",
                "{\"type\":\"portal\",\"fields\":{\"format\":2}} # fields.format must be 1: a newer release wrote the file"
            })
    void badLineIsToldByItsNumber(String line, String reason) throws IOException {
        Imports.Told told = imports.jsonLines(FIRST + line + "\n" + FIRST.replace("1", "2"));

        assertThat(told.badRows())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("line 2: ")
                .contains(reason);
        assertThat(told.result().loaded())
                .isEqualTo(new LoadResult(0, 0, 2, 0, told.result().loaded().refused()));
        assertThat(told.result().badRows()).isEqualTo(1);
    }

    @Test
    void lineThatNestsTooDeepIsToldWithItsPlace() throws IOException {
        String deep = FIRST + "[".repeat(101) + "]".repeat(101) + "\n" + "[".repeat(100) + "]".repeat(100);

        assertThat(imports.jsonLines(deep).badRows())
                .containsExactly("line 2: column 101: it nests deeper than 100", "line 3: it must be an object");
    }

    @Test
    void linesOfTheDocumentComeInAsTheyStandThere() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "import-export.md"));
        String lines = document.substring(document.indexOf("```json\n") + 8, document.indexOf("{\"type\": \"binding\""))
                + document.lines()
                        .filter(line -> line.startsWith("{\"type\": \"binding\""))
                        .findFirst()
                        .orElseThrow();
        DemoPortal.load(storage);

        Imports.Told told = imports.jsonLines(lines);

        assertThat(told.badRows()).isEmpty();
        assertThat(told.result().loaded()).isEqualTo(new LoadResult(1, 1, 1, 0, 0, 8));
        assertThat(new Imports(new MemoryStorage()).jsonLines(lines).result().loaded())
                .isEqualTo(told.result().loaded());
        assertThat(imports.jsonLines(lines).result().loaded()).isEqualTo(new LoadResult(0, 0, 0, 3, 0, 0));
        assertThat(lines.lines()
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct())
                .hasSize(8);
    }

    @Test
    void idsThatLeaveNoRoomForNewOnesAreRefused() throws IOException {
        DemoPortal.load(storage);
        String deal = new String(Imports.exported(storage), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"ID\":\"410\""))
                .findFirst()
                .orElseThrow();
        String status =
                "{\"type\":\"status\",\"fields\":{\"ID\":2147483647,\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"Y\",\"NAME\":\"Y\"}}\n";

        assertThat(imports.jsonLines(FIRST + status + deal.replace("\"ID\":\"410\"", "\"ID\":\"9223372036854775807\""))
                        .badRows())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("line 2: the id of status SOURCE Y must be from 1 to 1073741823"),
                        line -> assertThat(line)
                                .startsWith("line 3: ")
                                .contains("ID must be from 1 to 4611686018427387903"));
    }

    @Test
    void statusMayStandBeforeTheCategoryOrTheUserFieldThatMakesItsList() throws IOException {
        Imports.Told told = imports.jsonLines(FIRST + """
                {"type":"status","fields":{"ID":901,"ENTITY_ID":"DEAL_STAGE_5","STATUS_ID":"C5:NEW","NAME":"Новая"}}
                {"type":"status","fields":{"ID":902,"ENTITY_ID":"HONORIFIC","STATUS_ID":"DR","NAME":"Доктор"}}
                {"type":"status","fields":{"ID":903,"ENTITY_ID":"INDUSTRY","STATUS_ID":"IT","NAME":"Связь"}}
                {"type":"category","fields":{"id":5,"name":"Опт"}}
                {"type":"userField","fields":{"FIELD_NAME":"UF_CRM_TITLE","USER_TYPE_ID":"crm_status","SETTINGS":{"ENTITY_TYPE":"HONORIFIC"}}}
                """);

        assertThat(told.badRows()).containsExactly("line 4: There is no such list of statuses");
        ReferenceData data = storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData);
        assertThat(data.status("DEAL_STAGE_5", "C5:NEW")).isPresent();
        assertThat(data.status("HONORIFIC", "DR")).isPresent();
    }

    @Test
    @Timeout(60)
    void manyEntriesTakeATimeThatGrowsWithTheirNumber() throws IOException {
        int many = 100_000;
        StringBuilder lines = new StringBuilder(FIRST);
        for (int i = 1; i <= many; i++) {
            lines.append("{\"type\":\"status\",\"fields\":{\"ID\":" + (1_000 + i)
                    + ",\"ENTITY_ID\":\"SOURCE\",\"STATUS_ID\":\"S" + i + "\",\"NAME\":\"a\"}}\n");
        }

        assertThat(imports.jsonLines(lines.toString()).badRows()).isEmpty();
        assertThat(storage.<ReferenceData, RuntimeException>read(StorageReader::referenceData)
                        .statuses())
                .hasSizeGreaterThan(many);
    }

    @Test
    void linesThatAreTooLongAreTold() throws IOException {
        String longLine = "{\"type\":\"order\",\"fields\":{\"id\":1,\"x\":\"" + "x".repeat(300_000) + "\"}}";
        Imports.Told told = imports.maxRowBytes(1_000).jsonLines(longLine + "\n" + longLine + "\n" + FIRST + longLine);

        assertThat(told.badRows())
                .containsExactly(
                        "line 1: it has more than 1000 bytes",
                        "line 2: it has more than 1000 bytes",
                        "line 4: it has more than 1000 bytes");
        assertThat(told.result().loaded().orders()).isEqualTo(1);
    }

    @Test
    void lineThatIsNotUtf8IsTold() throws IOException {
        byte[] lines = (FIRST + "{\"type\":\"Я\"}\n" + FIRST.replace("1", "2")).getBytes(StandardCharsets.ISO_8859_1);
        lines[FIRST.length() + 9] = (byte) 0xDF; // Я in windows-1251

        Imports.Told told = imports.jsonLines(lines);

        assertThat(told.badRows()).hasSize(1).first().asString().startsWith("line 2: ");
        assertThat(told.result().loaded().orders()).isEqualTo(2);
    }

    @Test
    void markOfTheByteOrderAndBlankLinesAndWindowsLineEndsHoldNothing() throws IOException {
        Imports.Told told = imports.jsonLines("\uFEFF" + FIRST.replace("\n", "\r\n") + "\r\n  \n\n" + FIRST.strip());

        assertThat(told.badRows()).isEmpty();
        assertThat(told.result().loaded()).isEqualTo(new LoadResult(0, 0, 1, 1, 0));
    }

    @Test
    void firstBadLineEndsAStrictImportAndItsChunkIsNotStored() throws IOException {
        String five = FIRST + FIRST.replace("1", "2") + FIRST.replace("1", "3") + "{\n" + FIRST.replace("1", "4");
        Imports.Told told = imports.strict().chunkSize(2).jsonLines(five);

        assertThat(told.result().isStopped()).isTrue();
        assertThat(told.badRows()).hasSize(1).first().asString().startsWith("line 4: ");
        assertThat(storage.<List<Long>, RuntimeException>read(reader -> reader.orders(0, 10)))
                .containsExactly(1L, 2L);
    }

    @Test
    void dealThatIsThereAndDiffersIsToldAndStays() throws IOException {
        DemoPortal.load(storage);
        String exported = new String(Imports.exported(storage), StandardCharsets.UTF_8);

        Imports.Told told = imports.jsonLines(exported.replace("Новая сделка #1", "Другая сделка"));

        assertThat(told.badRows()).hasSize(1).first().asString().endsWith(": ID is there already, and is not the same");
        assertThat(new String(Imports.exported(storage), StandardCharsets.UTF_8))
                .isEqualTo(exported);
    }

    @Test
    void orderThatIsBoundToAnotherOwnerIsTold() throws IOException {
        DemoPortal.load(storage);
        String both = binding(6933) + binding(6937);

        assertThat(imports.jsonLines(both).badRows()).containsExactly("line 2: orderId is bound to another owner");
        assertThat(imports.severalOwners().jsonLines(both).badRows()).isEmpty();
        assertThat(storage.<Long, RuntimeException>read(reader -> reader.countBindings(Filter.all())))
                .isEqualTo(2);
    }

    private static String binding(long dealId) {
        return "{\"type\":\"binding\",\"fields\":{\"orderId\":5125,\"ownerId\":" + dealId + ",\"ownerTypeId\":2}}\n";
    }

    @Test
    void whatThePortalAnswersComesInAsItIs() throws IOException {
        String deal =
                "{\"type\":\"deal\",\"fields\":{\"ID\":\"410\",\"TITLE\":\"Кресла\",\"TYPE_ID\":\"SALE\",\"STAGE_ID\":\"NEW\","
                        + "\"PROBABILITY\":null,\"CURRENCY_ID\":\"RUB\",\"OPPORTUNITY\":\"48500.00\",\"IS_MANUAL_OPPORTUNITY\":\"N\","
                        + "\"TAX_VALUE\":\"0.00\",\"COMPANY_ID\":\"0\",\"CONTACT_ID\":\"84\",\"BEGINDATE\":\"2024-08-30T03:00:00+03:00\","
                        + "\"CLOSEDATE\":\"2024-09-06T03:00:00+03:00\",\"ASSIGNED_BY_ID\":\"1\",\"CREATED_BY_ID\":\"1\",\"MODIFY_BY_ID\":\"1\","
                        + "\"DATE_CREATE\":\"2024-08-30T14:29:00+03:00\",\"DATE_MODIFY\":\"2024-08-30T14:29:00+03:00\",\"OPENED\":\"Y\","
                        + "\"CLOSED\":\"N\",\"CATEGORY_ID\":\"0\",\"STAGE_SEMANTIC_ID\":\"P\",\"IS_NEW\":\"Y\",\"IS_RECURRING\":\"N\","
                        + "\"IS_RETURN_CUSTOMER\":\"N\",\"IS_REPEATED_APPROACH\":\"N\",\"MOVED_BY_ID\":\"1\","
                        + "\"MOVED_TIME\":\"2024-08-30T14:29:00+03:00\",\"LAST_ACTIVITY_TIME\":\"2024-08-30T14:29:00+03:00\","
                        + "\"LAST_ACTIVITY_BY\":\"1\",\"UF_CRM_UNKNOWN\":null,\"PARENT_ID_1999\":null,\"UF_CRM_COLOR\":\"2\"}}\n";
        String field =
                "{\"type\":\"userField\",\"fields\":{\"ID\":\"6997\",\"ENTITY_ID\":\"CRM_DEAL\",\"FIELD_NAME\":\"UF_CRM_COLOR\","
                        + "\"USER_TYPE_ID\":\"enumeration\",\"LIST\":[{\"ID\":\"2\",\"SORT\":\"10\",\"VALUE\":\"Синий\",\"DEF\":\"N\"}]}}\n";

        Imports.Told told = imports.jsonLines(field + deal);

        assertThat(told.badRows()).isEmpty();
        Deal stored = storage.<List<Deal>, RuntimeException>read(reader -> reader.deals(Query.all()))
                .get(0);
        assertThat(stored.contactIds()).containsExactly(84L);
        assertThat(stored.companyId()).isEmpty();
        assertThat(stored.beginDate()).hasToString("Optional[2024-08-30]");
        assertThat(stored.userFields()).containsEntry("UF_CRM_COLOR", 2L);
    }

    @Test
    void fileInAnInputOfACallIsNoFileOfADeal() throws IOException {
        DemoPortal.load(storage);
        String exported = new String(Imports.exported(storage), StandardCharsets.UTF_8);
        String field =
                "{\"type\":\"userField\",\"fields\":{\"FIELD_NAME\":\"UF_CRM_FILE\",\"USER_TYPE_ID\":\"file\"}}\n";
        String deal = exported.lines()
                .filter(line -> line.contains("\"ID\":\"410\""))
                .findFirst()
                .orElseThrow()
                .replace("\"ID\":\"410\"", "\"ID\":\"411\",\"UF_CRM_FILE\":{\"id\":5}");

        Imports.Told told = imports.jsonLines(field + deal);

        assertThat(told.badRows()).hasSize(1).first().asString().startsWith("line 2: UF_CRM_FILE must be a file");
    }
}
