package dev.sdelka.userfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.userfield.UserFieldDisplay.ShowFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources: crm.deal.userfield.add, crm.deal.userfield.update. */
class UserFieldInputReaderTest {

    @ParameterizedTest
    @CsvSource({
        "HELLO_WORLD, UF_CRM_HELLO_WORLD",
        "123, UF_CRM_123",
        "UF_X, UF_CRM_X",
        "UF_CRM_X, UF_CRM_X",
        "uf_crm_x, UF_CRM_X",
        "manager_note, UF_CRM_MANAGER_NOTE"
    })
    void nameGetsThePortalsPrefix(String given, String name) {
        assertThat(create(Map.of("FIELD_NAME", given)).name()).isEqualTo(name);
    }

    @Test
    void nameHasAtMostFiftyCharacters() {
        assertThat(create(Map.of("FIELD_NAME", "X".repeat(43))).name()).hasSize(50);
        assertRefused(Map.of("FIELD_NAME", "X".repeat(44)), ErrorCode.USER_FIELD_NAME_TOO_LONG);
        assertRefused(Map.of("FIELD_NAME", "ПОЛЕ"), ErrorCode.USER_FIELD_NAME_MALFORMED);
        assertRefused(Map.of("FIELD_NAME", "A B"), ErrorCode.USER_FIELD_NAME_MALFORMED);
        assertRefused(Map.of("FIELD_NAME", "UF_CRM_"), ErrorCode.USER_FIELD_NAME_MALFORMED);
        assertRefused(Map.of("FIELD_NAME", ""), ErrorCode.USER_FIELD_NAME_REQUIRED);
        assertRefused(Map.of("FIELD_NAME", List.of("X")), ErrorCode.USER_FIELD_NAME_REQUIRED);
        for (String large : List.of("ıx", "ßa", "ſx", "ﬁx")) { // in capitals they would be A to Z
            assertRefused(Map.of("FIELD_NAME", large), ErrorCode.USER_FIELD_NAME_MALFORMED);
        }
    }

    @Test
    void typeIsOneOfThoseThatThereAre() {
        assertRefused(Map.of("USER_TYPE_ID", "text"), ErrorCode.USER_FIELD_TYPE_UNKNOWN);
        assertRefused(Map.of("USER_TYPE_ID", ""), ErrorCode.USER_FIELD_TYPE_REQUIRED);
        for (UserFieldType type : UserFieldType.values()) {
            assertThat(create(Map.of("USER_TYPE_ID", type.wireName())).type()).isEqualTo(type);
        }
    }

    @Test
    void whatIsNotSaidHasThePortalsDefaults() {
        UserField field = create(Map.of());
        assertThat(field.isMultiple()).isFalse();
        assertThat(field.isMandatory()).isFalse();
        assertThat(field.sort()).isEqualTo(100);
        assertThat(field.xmlId()).isNull();
        assertThat(field.display()).isEqualTo(new UserFieldDisplay(ShowFilter.NOT, true, true, false));
        assertThat(field.labels()).isEqualTo(UserFieldLabels.NONE);
        assertThat(field.label()).isEqualTo("UF_CRM_X");
        assertThat(field.settings()).isEqualTo(UserFieldSettings.defaults(UserFieldType.STRING));
    }

    @Test
    void whatThePortalDoesNotCheckKeepsItsDefault() {
        UserField field = create(Map.of(
                "SORT",
                -5,
                "MULTIPLE",
                "yes",
                "SHOW_FILTER",
                "?",
                "SETTINGS",
                "x",
                "LIST",
                List.of(Map.of("VALUE", "x"))));
        assertThat(field).isEqualTo(create(Map.of()));
    }

    @Test
    void aLabelStandsWhereNoOtherIsGiven() {
        UserField field = create(Map.of(
                "LABEL", "Общая",
                "LIST_FILTER_LABEL", "Фильтр",
                "LIST_COLUMN_LABEL", Map.of("en", "Column", "xx", "no language")));
        UserFieldLabels labels = field.labels();
        assertThat(labels.editForm()).isEqualTo(Label.of("Общая"));
        assertThat(labels.helpMessage()).isEqualTo(Label.of("Общая"));
        assertThat(labels.listFilter()).isEqualTo(Label.of("Фильтр"));
        assertThat(labels.listColumn().in("en")).isEqualTo("Column");
        assertThat(labels.listColumn().in("ru")).isEqualTo("Общая");
        assertThat(labels.listColumn().texts()).hasSize(21);
    }

    @Test
    void anUpdateReplacesTheLabelsThatItNames() {
        UserField field = create(Map.of("LABEL", "Общая"));
        UserField changed = change(field, Map.of("EDIT_FORM_LABEL", Map.of("de", "Form"), "HELP_MESSAGE", ""));
        assertThat(changed.labels().editForm().texts()).isEqualTo(Map.of("de", "Form"));
        assertThat(changed.labels().helpMessage()).isEqualTo(Label.NONE);
        assertThat(changed.labels().listColumn()).isEqualTo(Label.of("Общая"));
    }

    @Test
    void anUpdateTouchesOnlyWhatItNames() {
        UserField field = create(Map.of(
                "MULTIPLE", "Y", "MANDATORY", "Y", "SHOW_FILTER", "Y", "SORT", 5, "XML_ID", "x", "EDIT_IN_LIST", "N"));
        assertThat(change(field, Map.of())).isEqualTo(field);
        assertThat(field.display().showFilter()).isEqualTo(ShowFilter.MASK);
        UserField changed = change(
                field, Map.of("MULTIPLE", "N", "FIELD_NAME", "OTHER", "USER_TYPE_ID", "integer", "MANDATORY", "N"));
        assertThat(changed).isEqualTo(field.toBuilder().mandatory(false).build());
    }

    @Test
    void flagsHaveOneValue() {
        assertThat(create(Map.of("USER_TYPE_ID", "boolean", "MULTIPLE", "Y")).isMultiple())
                .isFalse();
    }

    @Test
    void itemsWithoutAValueAreLeftOutAndOneIsTheDefault() {
        UserField field = colours();
        assertThat(field.items())
                .extracting(EnumerationItem::value, EnumerationItem::isDefault)
                .containsExactly(tuple("Красный", true), tuple("Синий", false));
    }

    @Test
    void aMultipleFieldMayHaveSeveralDefaults() {
        List<Map<String, String>> items = List.of(Map.of("VALUE", "a", "DEF", "Y"), Map.of("VALUE", "b", "DEF", "Y"));
        UserField field = UserFieldInputReader.create(new UserFieldInput(
                Map.of("USER_TYPE_ID", "enumeration", "FIELD_NAME", "X", "MULTIPLE", "Y", "LIST", items)));
        assertThat(field.items()).allMatch(EnumerationItem::isDefault);
    }

    @Test
    void anUpdateChangesDeletesAndAddsItems() {
        UserField field = numbered(colours());
        UserField changed = change(
                field,
                Map.of(
                        "LIST",
                        List.of(
                                Map.of("ID", 1, "VALUE", "Алый"),
                                Map.of("ID", "2", "DEL", "Y"),
                                Map.of("ID", 99, "VALUE", "чужой"),
                                Map.of("VALUE", "Белый", "SORT", 50))));
        assertThat(changed.items())
                .containsExactly(
                        new EnumerationItem(1, "Алый", 10, true, "r"), new EnumerationItem(0, "Белый", 50, false, ""));
        assertThat(change(field, Map.of("LIST", List.of())).items()).isEqualTo(field.items());
        for (int sort : List.of(0, Integer.MAX_VALUE)) {
            UserField moved = change(field, Map.of("LIST", List.of(Map.of("ID", 1, "SORT", sort))));
            assertThat(moved.item(1).orElseThrow().sort()).isEqualTo(sort);
        }
    }

    @Test
    void idsOfItemsElsewhereAreDistinct() {
        Map<String, Object> twice = Map.of(
                "USER_TYPE_ID",
                "enumeration",
                "LIST",
                List.of(Map.of("VALUE", "a", "XML_ID", "x"), Map.of("VALUE", "b", "XML_ID", "x")));
        assertRefused(twice, ErrorCode.USER_FIELD_ITEM_EXISTS);
        CrmException refusal = catchThrowableOfType(
                CrmException.class,
                () -> change(numbered(colours()), Map.of("LIST", List.of(Map.of("VALUE", "c", "XML_ID", "r")))));
        assertThat(refusal).hasMessage("Элемент списка со значением XML_ID=r уже существует.");
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        String tooLong = "x".repeat(256);
        for (String field : List.of("LABEL", "XML_ID", "HELP_MESSAGE")) {
            assertRefused(Map.of(field, tooLong), ErrorCode.USER_FIELD_INVALID);
        }
        assertRefused(Map.of("LABEL", Map.of("ru", tooLong)), ErrorCode.USER_FIELD_INVALID);
        assertRefused(
                Map.of("USER_TYPE_ID", "enumeration", "LIST", List.of(Map.of("VALUE", tooLong))),
                ErrorCode.USER_FIELD_INVALID);
    }

    @Test
    void aPlaceIsANumberAboveZero() {
        UserField field = create(Map.of("SORT", 5));
        assertThat(change(field, Map.of("SORT", 1)).sort()).isEqualTo(1);
        assertThat(change(field, Map.of("SORT", Integer.MAX_VALUE)).sort()).isEqualTo(Integer.MAX_VALUE);
        for (Object wrong : List.of(0, -1, 1L << 31, "x")) {
            assertThat(change(field, Map.of("SORT", wrong)).sort()).isEqualTo(5);
        }
    }

    @Test
    void anIdElsewhereIsATextOrNone() {
        UserField field = create(Map.of("XML_ID", "x"));
        assertThat(field.xmlId()).isEqualTo("x");
        assertThat(change(field, Map.of("XML_ID", 5)).xmlId()).isEqualTo("5");
        assertThat(change(field, Map.of("XML_ID", "")).xmlId()).isNull();
        assertRefused(Map.of("XML_ID", List.of("x")), ErrorCode.USER_FIELD_INVALID);
    }

    @Test
    void aListHasAtMostTenThousandItems() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < UserField.MAX_ITEMS; i++) {
            items.add(Map.of("VALUE", "x", "SORT", 0));
        }
        UserField field = create(Map.of("USER_TYPE_ID", "enumeration", "LIST", items));
        assertThat(field.items()).hasSize(UserField.MAX_ITEMS);
        items.add(Map.of("VALUE", "x"));
        assertRefused(Map.of("USER_TYPE_ID", "enumeration", "LIST", items), ErrorCode.USER_FIELD_INVALID);
    }

    @Test
    void ofSeveralDefaultsTheFirstStands() {
        List<Map<String, Object>> items = List.of(
                Map.of("VALUE", "a"),
                Map.of("VALUE", "b", "DEF", "Y"),
                Map.of("VALUE", "c"),
                Map.of("VALUE", "d", "DEF", "Y"));
        assertThat(create(Map.of("USER_TYPE_ID", "enumeration", "LIST", items)).items())
                .extracting(EnumerationItem::isDefault)
                .containsExactly(false, true, false, false);
    }

    @Test
    void waysToFilterAreKnownByTheirLetters() {
        for (ShowFilter choice : ShowFilter.values()) {
            assertThat(create(Map.of("SHOW_FILTER", choice.code())).display().showFilter())
                    .isEqualTo(choice);
        }
        UserField field = create(Map.of("SHOW_FILTER", "S"));
        assertThat(change(field, Map.of("SHOW_FILTER", "?")).display().showFilter())
                .isEqualTo(ShowFilter.PART);
    }

    private static UserField colours() {
        return create(Map.of(
                "USER_TYPE_ID",
                "enumeration",
                "LIST",
                List.of(
                        Map.of("VALUE", "Синий", "SORT", 20, "DEF", "N"),
                        Map.of("VALUE", " "),
                        Map.of("VALUE", "Красный", "SORT", 10, "DEF", "Y", "XML_ID", "r"))));
    }

    private static UserField numbered(UserField field) {
        int[] next = {0};
        return field.toBuilder()
                .items(field.items().stream()
                        .map(item -> item.withIds(++next[0], item.xmlId()))
                        .toList())
                .build();
    }

    private static UserField create(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("USER_TYPE_ID", "string", "FIELD_NAME", "X"));
        all.putAll(fields);
        return UserFieldInputReader.create(new UserFieldInput(all));
    }

    private static UserField change(UserField field, Map<String, Object> fields) {
        return UserFieldInputReader.change(field, new UserFieldInput(fields));
    }

    private static void assertRefused(Map<String, Object> fields, ErrorCode code) {
        assertThat(catchThrowableOfType(CrmException.class, () -> create(fields))
                        .errorCode())
                .isEqualTo(code);
    }
}
