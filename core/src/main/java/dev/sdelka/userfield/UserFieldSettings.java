package dev.sdelka.userfield;

import static dev.sdelka.userfield.Setting.choice;
import static dev.sdelka.userfield.Setting.day;
import static dev.sdelka.userfield.Setting.fixed;
import static dev.sdelka.userfield.Setting.flag;
import static dev.sdelka.userfield.Setting.number;
import static dev.sdelka.userfield.Setting.text;
import static dev.sdelka.userfield.Setting.value;

import dev.sdelka.field.ValueKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each type of user fields lets choose, by wire name, as JSON holds it. What the portal shows and does not let choose by a call is always the
 * same here. Source: crm.deal.userfield.add, parameter SETTINGS.
 */
public final class UserFieldSettings {

    /** What a new deal has in the field. */
    public static final String DEFAULT_VALUE = "DEFAULT_VALUE";

    /** The list of statuses of a field of the type {@code crm_status}. */
    public static final String ENTITY_TYPE = "ENTITY_TYPE";

    private static final String LEAD = "LEAD";
    private static final Pattern MORE_CRM_TYPES = Pattern.compile("ORDER|QUOTE|SMART_INVOICE|DYNAMIC_[1-9][0-9]{0,8}");

    private static final Map<UserFieldType, List<Setting>> BY_TYPE = byType();

    private UserFieldSettings() {}

    private static Map<UserFieldType, List<Setting>> byType() {
        Map<UserFieldType, List<Setting>> settings = new EnumMap<>(UserFieldType.class);
        settings.put(
                UserFieldType.STRING,
                List.of(
                        fixed("SIZE", 20L),
                        number("ROWS", 1, 1),
                        fixed("REGEXP", ""),
                        fixed("MIN_LENGTH", 0L),
                        fixed("MAX_LENGTH", 0L),
                        text(DEFAULT_VALUE)));
        settings.put(
                UserFieldType.INTEGER,
                List.of(
                        fixed("SIZE", 20L),
                        fixed("MIN_VALUE", 0L),
                        fixed("MAX_VALUE", 0L),
                        value(DEFAULT_VALUE, ValueKind.INTEGER)));
        settings.put(
                UserFieldType.DOUBLE,
                List.of(
                        number("PRECISION", 0, 2),
                        fixed("SIZE", 20L),
                        fixed("MIN_VALUE", 0L),
                        fixed("MAX_VALUE", 0L),
                        value(DEFAULT_VALUE, ValueKind.DECIMAL)));
        settings.put(
                UserFieldType.BOOLEAN,
                List.of(
                        Setting.zeroOrOne(DEFAULT_VALUE),
                        choice("DISPLAY", "CHECKBOX", "RADIO", "DROPDOWN"),
                        fixed("LABEL", List.of("", "")),
                        fixed("LABEL_CHECKBOX", "")));
        settings.put(UserFieldType.DATE, List.of(day(DEFAULT_VALUE, ValueKind.DATE)));
        settings.put(
                UserFieldType.DATETIME,
                List.of(day(DEFAULT_VALUE, ValueKind.DATETIME), fixed("USE_SECOND", "Y"), fixed("USE_TIMEZONE", "N")));
        settings.put(
                UserFieldType.ENUMERATION,
                List.of(
                        choice("DISPLAY", "LIST", "UI", "CHECKBOX", "DIALOG"),
                        number("LIST_HEIGHT", 1, 1),
                        fixed("CAPTION_NO_VALUE", ""),
                        fixed("SHOW_NO_VALUE", "Y")));
        settings.put(UserFieldType.MONEY, List.of(value(DEFAULT_VALUE, ValueKind.MONEY)));
        settings.put(
                UserFieldType.URL,
                List.of(
                        fixed("POPUP", "Y"),
                        fixed("SIZE", 20L),
                        fixed("MIN_LENGTH", 0L),
                        fixed("MAX_LENGTH", 0L),
                        text(DEFAULT_VALUE),
                        number("ROWS", 1, 1)));
        settings.put(UserFieldType.ADDRESS, List.of(fixed("SHOW_MAP", "Y")));
        settings.put(
                UserFieldType.FILE,
                List.of(
                        fixed("SIZE", 20L),
                        fixed("LIST_WIDTH", 0L),
                        fixed("LIST_HEIGHT", 0L),
                        fixed("MAX_SHOW_SIZE", 0L),
                        fixed("MAX_ALLOWED_SIZE", 0L),
                        fixed("EXTENSIONS", List.of()),
                        fixed("TARGET_BLANK", "Y")));
        settings.put(UserFieldType.EMPLOYEE, List.of());
        settings.put(UserFieldType.CRM_STATUS, List.of(text(ENTITY_TYPE)));
        List<Setting> block = List.of(
                choice("DISPLAY", "LIST", "UI", "CHECKBOX", "DIALOG"),
                number("LIST_HEIGHT", 1, 1),
                number("IBLOCK_ID", 0, 0),
                text(DEFAULT_VALUE),
                flag("ACTIVE_FILTER", false));
        settings.put(UserFieldType.IBLOCK_SECTION, block);
        settings.put(UserFieldType.IBLOCK_ELEMENT, block);
        settings.put(
                UserFieldType.CRM,
                List.of(flag(LEAD, true), flag("CONTACT", false), flag("COMPANY", false), flag("DEAL", false)));
        return settings;
    }

    /**
     * The settings of a field that says nothing.
     *
     * @param type the type of the field
     * @return by wire name, in the order in which answers show them; unmodifiable
     */
    public static Map<String, @Nullable Object> defaults(UserFieldType type) {
        Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
        settings(type).forEach(setting -> defaults.put(setting.name(), setting.defaultValue()));
        return Collections.unmodifiableMap(defaults);
    }

    /**
     * Settings with some of them changed. What the type does not let choose is ignored, and so is a value that a setting cannot have.
     *
     * @param type the type of the field
     * @param current the settings as they are
     * @param given by wire name
     * @return by wire name, in the order in which answers show them; unmodifiable
     */
    static Map<String, @Nullable Object> changed(
            UserFieldType type,
            Map<String, ? extends @Nullable Object> current,
            Map<String, ? extends @Nullable Object> given) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(current);
        for (Setting setting : settings(type)) {
            if (given.containsKey(setting.name())) {
                setting.put(given.get(setting.name()), changed);
            }
        }
        if (type == UserFieldType.CRM) {
            given.forEach((name, value) -> {
                if (MORE_CRM_TYPES.matcher(name).matches()) {
                    flag(name, false).put(value, changed);
                }
            });
            if (!given.containsKey(LEAD) && current.equals(defaults(type)) && !given.isEmpty()) {
                changed.put(LEAD, Setting.NO);
            }
            if (!changed.containsValue(Setting.YES)) { // a field must link something
                changed.put(LEAD, Setting.YES);
            }
        }
        return Collections.unmodifiableMap(changed);
    }

    private static List<Setting> settings(UserFieldType type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }
}
