package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sdelka.access.Actor;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DealRulesTest {

    /** One mistake for each code that a new deal can have. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "COMPANY_ID",
                        -1,
                        ViolationCode.NOT_AN_ID,
                        "must be a whole number from 1 to 9223372036854775807"),
                arguments(
                        "PARENT_ID_1220",
                        "x",
                        ViolationCode.NOT_AN_ID,
                        "must be a whole number from 1 to 9223372036854775807"),
                arguments("PROBABILITY", 1.5, ViolationCode.NOT_AN_INTEGER, "must be a whole number"),
                arguments("UF_CRM_INTEGER", "x", ViolationCode.NOT_AN_INTEGER, "must be a whole number"),
                arguments("OPPORTUNITY", "1,5", ViolationCode.NOT_A_NUMBER, "must be a decimal number"),
                arguments("UF_CRM_DOUBLE", "x", ViolationCode.NOT_A_NUMBER, "must be a decimal number"),
                arguments("PROBABILITY", 101, ViolationCode.OUT_OF_RANGE, "must be from 0 to 100"),
                arguments("PROBABILITY", -1, ViolationCode.OUT_OF_RANGE, "must be from 0 to 100"),
                arguments(
                        "TAX_VALUE",
                        new BigDecimal("1E+16"),
                        ViolationCode.MONEY_TOO_LARGE,
                        "must have at most 16 digits before the decimal point"),
                arguments("OPENED", "да", ViolationCode.NOT_A_FLAG, "must be Y or N"),
                arguments(
                        "BEGINDATE",
                        "30.08.2024",
                        ViolationCode.NOT_A_DATE,
                        "must be a date of the years 1000 to 9999, such as 2024-08-30 or 2024-08-30T14:29:00+02:00"),
                arguments(
                        "UF_CRM_DATETIME",
                        "вчера",
                        ViolationCode.NOT_A_DATETIME,
                        "must be a date with a time, of the years 1000 to 9999, such as 2024-08-30T14:29:00+02:00"),
                arguments("TITLE", List.of("x"), ViolationCode.NOT_A_TEXT, "must be a text"),
                arguments(
                        "TITLE",
                        "🎉".repeat(256),
                        ViolationCode.TOO_LONG,
                        "must have at most 255 characters, it has 256"),
                arguments(
                        "COMMENTS",
                        "я".repeat(65_536),
                        ViolationCode.TOO_LONG,
                        "must have at most 65535 characters, it has 65536"),
                arguments(
                        "TITLE",
                        "\0",
                        ViolationCode.MALFORMED_TEXT,
                        "must not hold a NUL character or half of a surrogate pair"),
                arguments("CONTACT_IDS", "84", ViolationCode.NOT_A_LIST, "must be a list"),
                arguments("CATEGORY_ID", 999, ViolationCode.UNKNOWN_CATEGORY, "names no category: 999"),
                arguments(
                        "STAGE_ID",
                        "C3:NEW",
                        ViolationCode.STAGE_NOT_IN_CATEGORY,
                        "names no stage of category 0: C3:NEW"),
                arguments("TYPE_ID", "CALL", ViolationCode.UNKNOWN_STATUS, "names no status of DEAL_TYPE: CALL"),
                arguments("SOURCE_ID", "SALE", ViolationCode.UNKNOWN_STATUS, "names no status of SOURCE: SALE"),
                arguments("CURRENCY_ID", "XXX", ViolationCode.UNKNOWN_CURRENCY, "names no currency: XXX"),
                arguments(
                        "UF_CRM_MONEY",
                        "300|rub",
                        ViolationCode.NOT_MONEY,
                        "must be an amount and a currency such as 300|RUB"),
                arguments("UF_CRM_MONEY", "300|XXX", ViolationCode.UNKNOWN_CURRENCY, "names no currency: XXX"),
                arguments(
                        "UF_CRM_FILE",
                        "offer.pdf",
                        ViolationCode.NOT_A_FILE,
                        "must be a file such as {\"fileData\": [name, content]}, or the id of a file that is there"),
                arguments(
                        "UF_CRM_FILE",
                        Map.of("id", 5, "name", "x"),
                        ViolationCode.UNKNOWN_FILE,
                        "names no file of the deal: 5"),
                arguments("UF_CRM_ENUMERATION", 7, ViolationCode.UNKNOWN_LIST_ITEM, "names no item of the list: 7"),
                arguments(
                        "UF_CRM_CRM",
                        "CO_5",
                        ViolationCode.NOT_A_CRM_LINK,
                        "must link one of lead, such as L_12: CO_5"),
                arguments(
                        "UF_CRM_SEVERAL",
                        Collections.nCopies(10_001, "x"),
                        ViolationCode.TOO_MANY_VALUES,
                        "must have at most 10000 values"),
                arguments("ID", 5, ViolationCode.READ_ONLY, "is set by the system"),
                arguments("SKU", "x", ViolationCode.UNKNOWN_FIELD, "is not a field"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeGivesItsViolation(String field, Object raw, ViolationCode code, String message) {
        List<Violation> violations = check(Map.of(field, raw));
        assertThat(violations)
                .extracting(Violation::field, Violation::code, Violation::message)
                .containsExactly(tuple(field, code, field + " " + message));
    }

    @Test
    void violationsStandInTheOrderOfTheCatalogueThenParentsThenUserFieldsThenWhatIsUnknown() {
        List<String> order = List.of(
                "TITLE",
                "PROBABILITY",
                "PARENT_ID_1220",
                "UF_CRM_INTEGER",
                "UF_CRM_DATE",
                "UF_CRM_1721244482250",
                "UNKNOWN");
        List<String> backwards = new ArrayList<>(order);
        Collections.reverse(backwards);
        NewDeal.Builder newDeal = NewDeal.builder();
        backwards.forEach(name -> newDeal.field(name, List.of("x")));
        assertThat(DealRules.check(newDeal.build(), Portal.DATA))
                .extracting(Violation::field)
                .containsExactlyElementsOf(order);
    }

    @Test
    void aTextThatIsTooLongIsToldOnce() {
        NewDeal newDeal = NewDeal.builder().stageId("x".repeat(256)).build();
        assertThat(DealRules.check(newDeal, Portal.DATA))
                .extracting(Violation::code)
                .containsExactly(ViolationCode.TOO_LONG);
        NewDeal longest = NewDeal.builder().title("🎉".repeat(255)).build();
        assertThat(DealRules.check(longest, Portal.DATA)).isEmpty();
    }

    @Test
    void everyCodeIsReached() {
        Set<ViolationCode> reached = mistakes()
                .map(mistake -> (ViolationCode) mistake.get()[2])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViolationCode.class)));
        // the others: of bindings, of what is read back, of a host's directory, of changes, of what is loaded
        assertThat(EnumSet.complementOf(EnumSet.copyOf(reached)))
                .containsExactlyInAnyOrder(
                        ViolationCode.REQUIRED,
                        ViolationCode.UNSUPPORTED_OWNER_TYPE,
                        ViolationCode.UNKNOWN_USER,
                        ViolationCode.ID_TAKEN,
                        ViolationCode.UNKNOWN_DEAL,
                        ViolationCode.ORDER_BOUND,
                        ViolationCode.DOES_NOT_FIT,
                        ViolationCode.IMMUTABLE);
    }

    @Test
    void allViolationsComeAtOnceInTheOrderOfTheCatalogue() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("SKU", 1);
        fields.put("UF_CRM_BOOLEAN", "x");
        fields.put("PARENT_ID_1220", "x");
        fields.put("UTM_TERM", "x".repeat(256));
        fields.put("CONTACT_IDS", List.of(1, "x", 3, -1));
        fields.put("CURRENCY_ID", "XXX");
        fields.put("STAGE_ID", "C3:NEW");
        fields.put("TITLE", Map.of());
        fields.put("DATE_CREATE", "2024-08-30");
        fields.put("TYPE_ID", "X");
        assertThat(check(fields))
                .extracting(Violation::field)
                .containsExactly(
                        "TITLE",
                        "TYPE_ID",
                        "STAGE_ID",
                        "CURRENCY_ID",
                        "CONTACT_IDS[1]",
                        "CONTACT_IDS[3]",
                        "DATE_CREATE",
                        "UTM_TERM",
                        "PARENT_ID_1220",
                        "UF_CRM_BOOLEAN",
                        "SKU");
    }

    @Test
    void lenientUseIgnoresWhatCallersCannotSet() {
        NewDeal newDeal = new NewDeal(Map.of("ID", "x", "SKU", 1, "title", 1, "DATE_CREATE", true, "PROBABILITY", 101));
        assertThat(DealRules.check(newDeal, Portal.DATA, Strictness.LENIENT))
                .extracting(Violation::field)
                .containsExactly("PROBABILITY");
        assertThat(DealRules.check(newDeal, Portal.DATA)).hasSize(5);
    }

    @Test
    void closedIsAcceptedAndIgnored() {
        for (Object raw : List.of("Y", "N", "x", 5, List.of())) {
            assertThat(check(Map.of("CLOSED", raw))).isEmpty();
        }
    }

    @Test
    void stageBelongsToTheCategoryThatIsGiven() {
        assertThat(check(Map.of("CATEGORY_ID", "3", "STAGE_ID", "C3:WON"))).isEmpty();
        assertThat(check(Map.of("CATEGORY_ID", 3, "STAGE_ID", "WON")))
                .extracting(Violation::message)
                .containsExactly("STAGE_ID names no stage of category 3: WON");
        assertThat(check(Map.of("CATEGORY_ID", 999, "STAGE_ID", "WON")))
                .extracting(Violation::field)
                .as("what the stage should be is not known")
                .containsExactly("CATEGORY_ID");
    }

    @Test
    void hostsDirectoryDecidesAboutUsers() {
        DealDraft draft = DealDraft.of(
                NewDeal.builder().assignedById(7).build(),
                Portal.DATA,
                ZoneOffset.UTC,
                Strictness.STRICT,
                user -> user != 7);
        assertThat(draft.violations())
                .extracting(Violation::code, Violation::message)
                .containsExactly(tuple(ViolationCode.UNKNOWN_USER, "ASSIGNED_BY_ID names no user: 7"));
    }

    @Test
    void stageIsNotJudgedByACategoryThatCannotBeRead() {
        NewDeal newDeal =
                NewDeal.builder().field("CATEGORY_ID", "x").stageId("C3:WON").build();
        assertThat(DealRules.check(newDeal, Portal.DATA))
                .extracting(Violation::field)
                .containsExactly("CATEGORY_ID");
    }

    @Test
    void changesCannotTouchWhatIsReadOnlyOrImmutable() {
        Deal current = deal(3);
        DealChanges changes = new DealChanges(Map.of("ID", 5, "CATEGORY_ID", 0, "STAGE_ID", "WON", "SKU", 1));
        assertThat(DealRules.check(changes, current, Portal.DATA))
                .extracting(Violation::code, Violation::field)
                .containsExactly(
                        tuple(ViolationCode.READ_ONLY, "ID"),
                        tuple(ViolationCode.IMMUTABLE, "CATEGORY_ID"),
                        tuple(ViolationCode.STAGE_NOT_IN_CATEGORY, "STAGE_ID"),
                        tuple(ViolationCode.UNKNOWN_FIELD, "SKU"));
        assertThat(DealRules.check(changes, current, Portal.DATA, Strictness.LENIENT))
                .extracting(Violation::field)
                .containsExactly("STAGE_ID");
        DealChanges won = DealChanges.builder().stageId("C3:WON").build();
        assertThat(DealRules.check(won, current, Portal.DATA)).isEmpty();
    }

    private static Deal deal(int categoryId) {
        NewDeal newDeal = NewDeal.builder().categoryId(categoryId).build();
        return DealDraft.of(newDeal, Portal.DATA, ZoneOffset.UTC, Strictness.STRICT, user -> true)
                .complete(1, () -> 1, Actor.user(1), Instant.EPOCH);
    }

    private static List<Violation> check(Map<String, Object> fields) {
        return DealRules.check(new NewDeal(fields), Portal.DATA);
    }
}
