package dev.sdelka.userfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Source: crm.deal.userfield.add, parameter SETTINGS. */
class UserFieldSettingsTest {

    @Test
    void settingsStandInThePortalsOrder() {
        assertThat(UserFieldSettings.defaults(UserFieldType.STRING).keySet())
                .containsExactly("SIZE", "ROWS", "REGEXP", "MIN_LENGTH", "MAX_LENGTH", "DEFAULT_VALUE");
        assertThat(UserFieldSettings.defaults(UserFieldType.ENUMERATION).keySet())
                .containsExactly("DISPLAY", "LIST_HEIGHT", "CAPTION_NO_VALUE", "SHOW_NO_VALUE");
        assertThat(UserFieldSettings.defaults(UserFieldType.FILE).keySet())
                .containsExactly(
                        "SIZE",
                        "LIST_WIDTH",
                        "LIST_HEIGHT",
                        "MAX_SHOW_SIZE",
                        "MAX_ALLOWED_SIZE",
                        "EXTENSIONS",
                        "TARGET_BLANK");
        assertThat(UserFieldSettings.defaults(UserFieldType.DOUBLE).keySet())
                .containsExactly("PRECISION", "SIZE", "MIN_VALUE", "MAX_VALUE", "DEFAULT_VALUE");
    }

    @Test
    void whatIsNotSaidHasTheDefaultsOfItsType() {
        assertThat(UserFieldSettings.defaults(UserFieldType.CRM))
                .isEqualTo(Map.of("LEAD", "Y", "CONTACT", "N", "COMPANY", "N", "DEAL", "N"));
        assertThat(UserFieldSettings.defaults(UserFieldType.MONEY)).containsEntry("DEFAULT_VALUE", "");
        assertThat(UserFieldSettings.defaults(UserFieldType.INTEGER)).containsEntry("DEFAULT_VALUE", null);
    }

    @Test
    void textsMayBeGivenAsNumbers() {
        assertThat(settings(UserFieldType.STRING, Map.of("DEFAULT_VALUE", 5))).containsEntry("DEFAULT_VALUE", "5");
        for (Object wrong : List.of(List.of("x"), true, "x".repeat(256))) {
            assertThat(settings(UserFieldType.STRING, Map.of("DEFAULT_VALUE", wrong)))
                    .containsEntry("DEFAULT_VALUE", "");
        }
    }

    @Test
    void aChoiceReplacesOnlyItself() {
        UserField field = UserField.builder("UF_CRM_X", UserFieldType.STRING)
                .setting("ROWS", "3")
                .setting("DEFAULT_VALUE", "Привет")
                .build();
        assertThat(field.settings())
                .containsEntry("ROWS", 3L)
                .containsEntry("DEFAULT_VALUE", "Привет")
                .containsEntry("SIZE", 20L);
    }

    @Test
    void whatCannotBeChosenIsIgnored() {
        assertThat(settings(UserFieldType.STRING, Map.of("SIZE", 5, "REGEXP", "/x/", "ROWS", 0, "OTHER", 1)))
                .isEqualTo(UserFieldSettings.defaults(UserFieldType.STRING));
        assertThat(settings(UserFieldType.BOOLEAN, Map.of("DISPLAY", "TEXT"))).containsEntry("DISPLAY", "CHECKBOX");
        assertThat(settings(UserFieldType.DATE, Map.of("DEFAULT_VALUE", Map.of("TYPE", "LATER"))))
                .isEqualTo(UserFieldSettings.defaults(UserFieldType.DATE));
        assertThat(settings(UserFieldType.INTEGER, Map.of("DEFAULT_VALUE", "five")))
                .containsEntry("DEFAULT_VALUE", null);
    }

    @Test
    void defaultsHaveTheFormOfTheirType() {
        assertThat(settings(UserFieldType.INTEGER, Map.of("DEFAULT_VALUE", "5")))
                .containsEntry("DEFAULT_VALUE", 5L);
        assertThat(settings(UserFieldType.DOUBLE, Map.of("DEFAULT_VALUE", 5.50)))
                .containsEntry("DEFAULT_VALUE", new BigDecimal("5.5"));
        assertThat(settings(UserFieldType.DOUBLE, Map.of("DEFAULT_VALUE", "5.0")))
                .containsEntry("DEFAULT_VALUE", 5L);
        assertThat(settings(UserFieldType.BOOLEAN, Map.of("DEFAULT_VALUE", 7))).containsEntry("DEFAULT_VALUE", 1L);
        assertThat(settings(UserFieldType.BOOLEAN, Map.of("DEFAULT_VALUE", -7))).containsEntry("DEFAULT_VALUE", 0L);
        assertThat(settings(UserFieldType.MONEY, Map.of("DEFAULT_VALUE", "5.00|USD")))
                .containsEntry("DEFAULT_VALUE", "5|USD");
    }

    @Test
    void numbersHaveALeastAndAGreatest() {
        for (long size : List.of(0L, 1L, (long) Integer.MAX_VALUE)) {
            assertThat(settings(UserFieldType.IBLOCK_ELEMENT, Map.of("IBLOCK_ID", size)))
                    .containsEntry("IBLOCK_ID", size);
        }
        for (long wrong : List.of(0L, -1L, 1L << 31)) {
            assertThat(settings(UserFieldType.STRING, Map.of("ROWS", wrong))).containsEntry("ROWS", 1L);
        }
        assertThat(settings(UserFieldType.DOUBLE, Map.of("PRECISION", -1))).containsEntry("PRECISION", 2L);
        assertThat(settings(UserFieldType.DOUBLE, Map.of("PRECISION", 0))).containsEntry("PRECISION", 0L);
        assertThat(settings(UserFieldType.STRING, Map.of("ROWS", 1L << 31))).containsEntry("ROWS", 1L);
    }

    @Test
    void choicesAndFlagsAreThoseThatThereAre() {
        Map<String, Object> chosen =
                settings(UserFieldType.IBLOCK_SECTION, Map.of("DISPLAY", "UI", "ACTIVE_FILTER", true));
        assertThat(chosen).containsEntry("DISPLAY", "UI").containsEntry("ACTIVE_FILTER", "Y");
        assertThat(settings(UserFieldType.IBLOCK_SECTION, Map.of("ACTIVE_FILTER", "N")))
                .containsEntry("ACTIVE_FILTER", "N");
        for (Object wrong : List.of(5, "maybe", List.of())) {
            assertThat(settings(UserFieldType.IBLOCK_SECTION, Map.of("DISPLAY", wrong, "ACTIVE_FILTER", wrong)))
                    .isEqualTo(UserFieldSettings.defaults(UserFieldType.IBLOCK_SECTION));
        }
        assertThat(settings(UserFieldType.CRM, Map.of("LEAD", "Y", "DEAL", "N")))
                .containsEntry("LEAD", "Y");
    }

    @Test
    void emptyDefaultsAreNoneInTheFormOfTheirType() {
        assertThat(settings(UserFieldType.MONEY, Map.of("DEFAULT_VALUE", ""))).containsEntry("DEFAULT_VALUE", "");
        assertThat(settings(UserFieldType.INTEGER, Map.of("DEFAULT_VALUE", ""))).containsEntry("DEFAULT_VALUE", null);
        assertThat(settings(UserFieldType.DOUBLE, Map.of("DEFAULT_VALUE", "999999999999999999")))
                .containsEntry("DEFAULT_VALUE", 999_999_999_999_999_999L);
        assertThat(settings(UserFieldType.DOUBLE, Map.of("DEFAULT_VALUE", "1000000000000000000")))
                .containsEntry("DEFAULT_VALUE", new BigDecimal("1000000000000000000"));
        assertThat(settings(UserFieldType.BOOLEAN, Map.of("DEFAULT_VALUE", true)))
                .containsEntry("DEFAULT_VALUE", 1L);
        assertThat(settings(UserFieldType.BOOLEAN, Map.of("DEFAULT_VALUE", false)))
                .containsEntry("DEFAULT_VALUE", 0L);
        assertThat(settings(UserFieldType.BOOLEAN, Map.of("DEFAULT_VALUE", 1))).containsEntry("DEFAULT_VALUE", 1L);
    }

    @Test
    void fixedDaysAreDays() {
        Map<String, String> fixed = Map.of("TYPE", "FIXED", "VALUE", "2024-08-30");
        assertThat(settings(UserFieldType.DATE, Map.of("DEFAULT_VALUE", fixed))).containsEntry("DEFAULT_VALUE", fixed);
        assertThat(settings(UserFieldType.DATE, Map.of("DEFAULT_VALUE", Map.of("TYPE", "NOW"))))
                .containsEntry("DEFAULT_VALUE", Map.of("TYPE", "NOW", "VALUE", ""));
        for (Object wrong : List.of(Map.of("TYPE", "FIXED", "VALUE", "soon"), Map.of("TYPE", "FIXED"), "2024-08-30")) {
            assertThat(settings(UserFieldType.DATE, Map.of("DEFAULT_VALUE", wrong)))
                    .isEqualTo(UserFieldSettings.defaults(UserFieldType.DATE));
        }
    }

    @Test
    void linksLeadToSomething() {
        assertThat(settings(UserFieldType.CRM, Map.of())).containsEntry("LEAD", "Y");
        assertThat(settings(UserFieldType.CRM, Map.of("CONTACT", "Y")))
                .containsEntry("LEAD", "N")
                .containsEntry("CONTACT", "Y");
        assertThat(settings(UserFieldType.CRM, Map.of("LEAD", "N"))).containsEntry("LEAD", "Y");
        assertThat(settings(UserFieldType.CRM, Map.of("DYNAMIC_1220", "Y", "DYNAMIC_x", "Y")))
                .containsEntry("DYNAMIC_1220", "Y")
                .doesNotContainKey("DYNAMIC_x")
                .containsEntry("LEAD", "N");
    }

    @Test
    void aLinkIsAnIdOrHasTheLettersOfItsType() {
        CrmLinks one = links(Map.of("COMPANY", "Y"));
        assertThat(List.of("5", "CO_5")).allMatch(one::allow);
        assertThat(List.of("C_5", "0", "CO_0", "CO_", "_5", "5 ", "x", "CO_05")).noneMatch(one::allow);
        CrmLinks several = links(Map.of("CONTACT", "Y", "DEAL", "Y", "DYNAMIC_156", "Y"));
        assertThat(List.of("C_5", "D_5", "T9c_5")).allMatch(several::allow);
        assertThat(List.of("5", "CO_5", "T9C_5", "T156_5", "L_5")).noneMatch(several::allow);
        assertThat(several.types()).isEqualTo("contact, deal, dynamic_156");
        assertThat(several.example()).isEqualTo("C_12");
        assertThat(List.of("_C_5", "C__5", "_")).noneMatch(several::allow);
    }

    private static CrmLinks links(Map<String, Object> settings) {
        return CrmLinks.of(UserField.builder("UF_CRM_X", UserFieldType.CRM)
                .settings(settings)
                .build());
    }

    private static Map<String, Object> settings(UserFieldType type, Map<String, Object> given) {
        return UserField.builder("UF_CRM_X", type).settings(given).build().settings();
    }
}
