package dev.sdelka.userfield;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.InputFields;
import dev.sdelka.field.TextLimits;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.userfield.UserFieldDisplay.ShowFilter;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes user fields of what callers of the wire give. What the portal only shows, and does not check, keeps its default if it is wrong.
 * Source: crm.deal.userfield.add, crm.deal.userfield.update.
 */
public final class UserFieldInputReader {

    private static final ValueReader VALUES = new ValueReader(ZoneOffset.UTC);
    private static final String ANY_PREFIX = "UF_";
    /** Other letters may become these when they are made large. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]*");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

    private final Map<String, @Nullable Object> fields;

    private UserFieldInputReader(UserFieldInput input) {
        fields = input.fields();
    }

    /**
     * Makes a field.
     *
     * @param input what it is to be
     * @return the field, to be given an id
     * @throws CrmException {@code USER_FIELD_TYPE_REQUIRED}, {@code USER_FIELD_NAME_REQUIRED}, {@code USER_FIELD_TYPE_UNKNOWN}, {@code
     *     USER_FIELD_NAME_TOO_LONG}, {@code USER_FIELD_NAME_MALFORMED}, {@code USER_FIELD_ITEM_EXISTS}, {@code USER_FIELD_INVALID}
     */
    public static UserField create(UserFieldInput input) {
        return new UserFieldInputReader(input).create();
    }

    /**
     * Makes another field of one. Name, type and whether it is multiple stay.
     *
     * @param field the field as it is
     * @param input only what is to become different
     * @return the field as it is to be
     * @throws CrmException {@code USER_FIELD_ITEM_EXISTS}, {@code USER_FIELD_INVALID}
     */
    public static UserField change(UserField field, UserFieldInput input) {
        return new UserFieldInputReader(input).change(field);
    }

    private UserField create() {
        String wireName = text("USER_TYPE_ID");
        String code = text("FIELD_NAME");
        if (wireName.isEmpty()) {
            throw CrmException.of(ErrorCode.USER_FIELD_TYPE_REQUIRED);
        } else if (code.isEmpty()) {
            throw CrmException.of(ErrorCode.USER_FIELD_NAME_REQUIRED);
        }
        UserFieldType type =
                UserFieldType.find(wireName).orElseThrow(() -> CrmException.of(ErrorCode.USER_FIELD_TYPE_UNKNOWN));
        UserFieldBuilder builder =
                UserField.builder(name(code), type).multiple(flag("MULTIPLE", false) && type != UserFieldType.BOOLEAN);
        Label label = label("LABEL", Label.NONE);
        putCommon(builder, builder.build());
        return builder.labels(new UserFieldLabels(
                        label("EDIT_FORM_LABEL", Label.NONE).or(label),
                        label("LIST_COLUMN_LABEL", Label.NONE).or(label),
                        label("LIST_FILTER_LABEL", Label.NONE).or(label),
                        label("ERROR_MESSAGE", Label.NONE).or(label),
                        label("HELP_MESSAGE", Label.NONE).or(label)))
                .build();
    }

    private UserField change(UserField field) {
        UserFieldBuilder builder = field.toBuilder();
        putCommon(builder, field);
        UserFieldLabels labels = field.labels();
        return builder.labels(new UserFieldLabels(
                        label("EDIT_FORM_LABEL", labels.editForm()),
                        label("LIST_COLUMN_LABEL", labels.listColumn()),
                        label("LIST_FILTER_LABEL", labels.listFilter()),
                        label("ERROR_MESSAGE", labels.errorMessage()),
                        label("HELP_MESSAGE", labels.helpMessage())))
                .build();
    }

    private void putCommon(UserFieldBuilder builder, UserField current) {
        UserFieldDisplay display = current.display();
        builder.mandatory(flag("MANDATORY", current.isMandatory()))
                .sort(sort(current.sort()))
                .xmlId(xmlId(current.xmlId()))
                .display(new UserFieldDisplay(
                        showFilter(display.showFilter()),
                        flag("SHOW_IN_LIST", display.showInList()),
                        flag("EDIT_IN_LIST", display.editInList()),
                        flag("IS_SEARCHABLE", display.isSearchable())))
                .settings(object(fields.get("SETTINGS")));
        if (current.type() == UserFieldType.ENUMERATION && fields.get("LIST") != null) {
            builder.items(
                    EnumerationInput.merge(current, object(fields.get("LIST")).values()));
        }
    }

    /** The portal puts its prefix before every name that has it not. */
    private static String name(String given) {
        String code = WORD.matcher(given).matches() ? given.toUpperCase(Locale.ROOT) : given;
        for (String prefix : List.of(UserField.PREFIX, ANY_PREFIX)) {
            if (code.startsWith(prefix)) {
                code = code.substring(prefix.length());
                break;
            }
        }
        if (code.length() + UserField.PREFIX.length() > UserField.MAX_NAME) {
            throw CrmException.of(ErrorCode.USER_FIELD_NAME_TOO_LONG);
        } else if (!CODE.matcher(code).matches()) {
            throw CrmException.of(ErrorCode.USER_FIELD_NAME_MALFORMED);
        }
        return UserField.PREFIX + code;
    }

    private @Nullable String xmlId(@Nullable String current) {
        if (!fields.containsKey("XML_ID")) {
            return current;
        }
        String xmlId = shortText("XML_ID");
        return xmlId.isEmpty() ? null : xmlId;
    }

    private int sort(int current) {
        return number(fields.get("SORT")).filter(sort -> sort > 0).orElse(current);
    }

    /** The portal makes a mask of a plain yes. */
    private ShowFilter showFilter(ShowFilter current) {
        String given = text("SHOW_FILTER").toUpperCase(Locale.ROOT);
        return given.equals("Y") ? ShowFilter.MASK : ShowFilter.find(given).orElse(current);
    }

    private Label label(String field, Label current) {
        if (!fields.containsKey(field)) {
            return current;
        } else if (fields.get(field) instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((language, text) -> texts.put(String.valueOf(language), requireShort(field, text)));
            return new Label(texts);
        }
        return Label.of(shortText(field));
    }

    private boolean flag(String field, boolean otherwise) {
        Object flag = VALUES.read(ValueKind.FLAG, field, fields.get(field), new Violations());
        return flag == null ? otherwise : (Boolean) flag;
    }

    private String text(String field) {
        return fields.get(field) instanceof String text ? text.trim() : "";
    }

    private String shortText(String field) {
        return requireShort(field, fields.get(field));
    }

    static String requireShort(String field, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!(value == null || value instanceof String || value instanceof Number) || !TextLimits.isShort(text)) {
            throw invalid(field);
        }
        return text;
    }

    static CrmException invalid(String field) {
        return CrmException.of(ErrorCode.USER_FIELD_INVALID, Map.of("field", field), List.of());
    }

    /** A whole number that is not below zero; empty if it is none. */
    static Optional<Integer> number(@Nullable Object given) {
        Object number = VALUES.read(ValueKind.INTEGER, "", given, new Violations());
        return number instanceof Long value && value >= 0 && value <= Integer.MAX_VALUE
                ? Optional.of(value.intValue())
                : Optional.empty();
    }

    static Map<String, @Nullable Object> object(@Nullable Object value) {
        return InputFields.asObject(value).orElse(Map.of());
    }
}
