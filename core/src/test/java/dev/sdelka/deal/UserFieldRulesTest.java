package dev.sdelka.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.field.NewFile;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldBuilder;
import dev.sdelka.userfield.UserFieldType;
import dev.sdelka.validation.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class UserFieldRulesTest {

    private static final String NAME = "UF_CRM_X";
    private static final Actor ACTOR = Actor.user(1);
    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00.5Z");
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(3);

    private final AtomicLong lastFileId = new AtomicLong(100);

    @Test
    void aMultipleFieldTakesAListAnObjectOrOneValue() {
        ReferenceData data = with(field(UserFieldType.INTEGER).multiple(true));
        assertThat(added(data, List.of(1, "2", ""))).isEqualTo(List.of(1L, 2L));
        assertThat(added(data, Map.of("n0", "7"))).isEqualTo(List.of(7L));
        assertThat(added(data, 5)).isEqualTo(List.of(5L));
        assertThat(added(data, false)).isNull();
        assertThat(added(data, Arrays.asList("", null))).isNull();
        assertThat(violations(data, List.of(1, "x")))
                .extracting(Violation::field)
                .containsExactly(NAME + "[1]");
    }

    @Test
    void aSingleFieldTakesNoList() {
        assertThat(violations(with(field(UserFieldType.STRING)), List.of("x"))).hasSize(1);
    }

    @Test
    void moneyWithoutACurrencyIsInTheBaseCurrency() {
        ReferenceData data = with(field(UserFieldType.MONEY));
        assertThat(added(data, "300.50|USD")).isEqualTo(new Money(new BigDecimal("300.5"), "USD"));
        assertThat(added(data, 300)).isEqualTo(new Money(new BigDecimal("300"), "RUB"));
        assertThat(added(data, "300")).hasToString("300|RUB");
        assertThat(added(data, "|USD")).isNull();
    }

    @Test
    void newFilesGetIdsAndKeptOnesStay() {
        ReferenceData data = with(field(UserFieldType.FILE).multiple(true));
        Deal deal = complete(data, given(List.of(file("a.txt"), file("b.txt"))));
        assertThat(deal.userFields().get(NAME))
                .isEqualTo(List.of(new FileReference(101, "a.txt"), new FileReference(102, "b.txt")));
        assertThat(deal.files()).hasSize(2);

        Deal changed = update(data, deal, given(List.of(Map.of("id", "102"), new NewFile("c.txt"))));
        assertThat(changed.userFields().get(NAME))
                .isEqualTo(List.of(new FileReference(102, "b.txt"), new FileReference(103, "c.txt")));
        assertThat(update(data, changed, given(List.of(Map.of("id", 102, "remove", "Y"))))
                        .userFields())
                .isEmpty();
        assertThat(changes(data, changed, given(List.of("", Map.of("id", 101)))).violations())
                .extracting(Violation::message)
                .containsExactly("UF_CRM_X[1] names no file of the deal: 101");
    }

    @Test
    void aFileIsGivenWithItsContentOrByAHostWithItsId() {
        ReferenceData data = with(field(UserFieldType.FILE));
        assertThat(added(data, file("a.txt"))).isEqualTo(new FileReference(101, "a.txt"));
        assertThat(added(data, List.of("b.txt", "YQ=="))).isEqualTo(new FileReference(102, "b.txt"));
        assertThat(added(data, new FileReference(7, "c.txt"))).isEqualTo(new FileReference(7, "c.txt"));
        assertThat(violations(data, Map.of("id", 7, "name", "c.txt"))).hasSize(1);
    }

    @Test
    void aMandatoryFieldHasAValueFromTheBeginningAndKeepsOne() {
        ReferenceData data = with(field(UserFieldType.STRING).mandatory(true));
        assertThat(draft(data, Map.of(), user -> true).violations())
                .extracting(Violation::message)
                .containsExactly("UF_CRM_X must be given");
        Deal deal = complete(data, given("x"));
        assertThat(changes(data, deal, given("")).violations()).hasSize(1);
        assertThat(changes(data, deal, Map.of()).violations()).isEmpty();
        ReferenceData withDefault =
                with(field(UserFieldType.STRING).mandatory(true).setting("DEFAULT_VALUE", "d"));
        assertThat(complete(withDefault, Map.of()).userFields()).isEqualTo(Map.of(NAME, "d"));
        assertThat(violations(withDefault, null)).hasSize(1);
        assertThat(violations(data, Map.of())).hasSize(1);
        ReferenceData several = with(field(UserFieldType.INTEGER).multiple(true).mandatory(true));
        assertThat(violations(several, List.of("x")))
                .extracting(Violation::field)
                .containsExactly(NAME + "[0]");
    }

    @Test
    void whatIsNotGivenHasTheDefaultOfTheField() {
        assertThat(added(with(field(UserFieldType.BOOLEAN)))).isEqualTo(false);
        assertThat(added(with(field(UserFieldType.BOOLEAN).setting("DEFAULT_VALUE", 1))))
                .isEqualTo(true);
        assertThat(added(with(field(UserFieldType.DATE).setting("DEFAULT_VALUE", Map.of("TYPE", "NOW")))))
                .isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(added(with(field(UserFieldType.DATETIME).setting("DEFAULT_VALUE", Map.of("TYPE", "NOW")))))
                .isEqualTo(Instant.ofEpochSecond(NOW.getEpochSecond()));
        assertThat(added(with(field(UserFieldType.DATE)
                        .setting("DEFAULT_VALUE", Map.of("TYPE", "FIXED", "VALUE", "2024-08-30")))))
                .isEqualTo(LocalDate.of(2024, 8, 30));
        assertThat(added(with(field(UserFieldType.DATE).setting("DEFAULT_VALUE", Map.of("TYPE", "NONE")))))
                .isNull();
        assertThat(added(with(field(UserFieldType.DOUBLE)
                        .setting("DEFAULT_VALUE", 1.5)
                        .multiple(true))))
                .isEqualTo(List.of(new BigDecimal("1.5")));
        EnumerationItem red = new EnumerationItem(5, "Красный", 0, true, "r");
        assertThat(added(with(field(UserFieldType.ENUMERATION).item(red)))).isEqualTo(5L);
        assertThat(added(with(field(UserFieldType.ENUMERATION).item(red).multiple(true))))
                .isEqualTo(List.of(5L));
        assertThat(complete(with(field(UserFieldType.BOOLEAN)), given("")).userFields())
                .isEmpty();
    }

    @Test
    void noDealIsGivenAMoneyDefaultInACurrencyThatIsNotThere() {
        assertThat(added(with(field(UserFieldType.MONEY).setting("DEFAULT_VALUE", "5|RUB"))))
                .isEqualTo(new Money(new BigDecimal("5"), "RUB"));
        assertThat(added(with(field(UserFieldType.MONEY).setting("DEFAULT_VALUE", "5|XXX"))))
                .isNull();
    }

    @Test
    void aFixedDayIsADay() {
        UserField field = field(UserFieldType.DATE)
                .setting("DEFAULT_VALUE", Map.of("TYPE", "FIXED", "VALUE", "garbage"))
                .build();
        assertThat(field.settings().get("DEFAULT_VALUE")).isEqualTo(Map.of("TYPE", "NONE", "VALUE", ""));
    }

    @Test
    void employeesAreUsersAsFarAsTheHostKnows() {
        ReferenceData data = with(field(UserFieldType.EMPLOYEE));
        assertThat(draft(data, given(5), user -> user == 5).violations()).isEmpty();
        assertThat(draft(data, given(6), user -> user == 5).violations())
                .extracting(Violation::message)
                .containsExactly("UF_CRM_X names no user: 6");
    }

    @Test
    void statusesAreOfTheirListIfItIsKept() {
        ReferenceData sources = with(field(UserFieldType.CRM_STATUS).setting("ENTITY_TYPE", "SOURCE"));
        assertThat(added(sources, "CALL")).isEqualTo("CALL");
        assertThat(violations(sources, "SALE")).hasSize(1);
        assertThat(added(with(field(UserFieldType.CRM_STATUS).setting("ENTITY_TYPE", "INDUSTRY")), "IT"))
                .isEqualTo("IT");
    }

    private static UserFieldBuilder field(UserFieldType type) {
        return UserField.builder(NAME, type);
    }

    private static ReferenceData with(UserFieldBuilder field) {
        return ReferenceData.defaults().with(field.build());
    }

    private static Map<String, Object> file(String name) {
        return Map.of("fileData", List.of(name, "YQ=="));
    }

    private static Map<String, Object> given(Object value) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(NAME, value);
        return fields;
    }

    private Object added(ReferenceData data, Object raw) {
        return complete(data, given(raw)).userFields().get(NAME);
    }

    private Object added(ReferenceData data) {
        return complete(data, Map.of()).userFields().get(NAME);
    }

    private Deal complete(ReferenceData data, Map<String, Object> fields) {
        return draft(data, fields, user -> true).complete(1, lastFileId::incrementAndGet, ACTOR, NOW);
    }

    private static List<Violation> violations(ReferenceData data, Object raw) {
        return draft(data, given(raw), user -> true).violations();
    }

    private static DealDraft draft(ReferenceData data, Map<String, Object> fields, LongPredicate users) {
        return DealDraft.of(new NewDeal(fields), data, ZONE, Strictness.STRICT, users);
    }

    private static DealUpdate changes(ReferenceData data, Deal deal, Map<String, Object> fields) {
        return DealUpdate.of(new DealChanges(fields), deal, data, ZONE, Strictness.STRICT, user -> true);
    }

    private Deal update(ReferenceData data, Deal deal, Map<String, Object> fields) {
        return changes(data, deal, fields).complete(lastFileId::incrementAndGet, ACTOR, NOW);
    }
}
