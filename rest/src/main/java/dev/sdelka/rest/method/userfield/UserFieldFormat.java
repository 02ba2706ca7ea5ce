package dev.sdelka.rest.method.userfield;

import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.Languages;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldDisplay;
import dev.sdelka.userfield.UserFieldLabels;
import dev.sdelka.userfield.UserFieldType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** User fields as the wire shows them: every scalar outside of the settings is a text or null. */
final class UserFieldFormat {

    private static final String DEALS = "CRM_DEAL";

    private UserFieldFormat() {}

    /** With labels in all languages. */
    static Map<String, @Nullable Object> write(UserField field) {
        return write(field, true, UserFieldFormat::inAllLanguages);
    }

    /** With labels in one language, or without any if it is null. */
    static Map<String, @Nullable Object> write(UserField field, @Nullable String language) {
        return write(field, language != null, label -> {
            String text = language == null ? "" : label.in(language);
            return text.isEmpty() ? null : text;
        });
    }

    private static Map<String, @Nullable Object> write(
            UserField field, boolean hasLabels, Function<Label, @Nullable Object> label) {
        UserFieldDisplay display = field.display();
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("ID", String.valueOf(field.id()));
        shown.put("ENTITY_ID", DEALS);
        shown.put("FIELD_NAME", field.name());
        shown.put("USER_TYPE_ID", field.type().wireName());
        shown.put("XML_ID", field.xmlId());
        shown.put("SORT", String.valueOf(field.sort()));
        shown.put("MULTIPLE", flag(field.isMultiple()));
        shown.put("MANDATORY", flag(field.isMandatory()));
        shown.put("SHOW_FILTER", display.showFilter().code());
        shown.put("SHOW_IN_LIST", flag(display.showInList()));
        shown.put("EDIT_IN_LIST", flag(display.editInList()));
        shown.put("IS_SEARCHABLE", flag(display.isSearchable()));
        shown.put("SETTINGS", field.settings());
        if (hasLabels) {
            UserFieldLabels labels = field.labels();
            shown.put("EDIT_FORM_LABEL", label.apply(labels.editForm()));
            shown.put("LIST_COLUMN_LABEL", label.apply(labels.listColumn()));
            shown.put("LIST_FILTER_LABEL", label.apply(labels.listFilter()));
            shown.put("ERROR_MESSAGE", label.apply(labels.errorMessage()));
            shown.put("HELP_MESSAGE", label.apply(labels.helpMessage()));
        }
        if (field.type() == UserFieldType.ENUMERATION) {
            shown.put("LIST", field.items().stream().map(UserFieldFormat::write).toList());
        }
        return shown;
    }

    private static Map<String, String> inAllLanguages(Label label) {
        Map<String, String> texts = new LinkedHashMap<>();
        Languages.ALL.forEach(language -> texts.put(language, label.in(language)));
        return texts;
    }

    private static Map<String, String> write(EnumerationItem item) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("ID", String.valueOf(item.id()));
        shown.put("SORT", String.valueOf(item.sort()));
        shown.put("VALUE", item.value());
        shown.put("DEF", flag(item.isDefault()));
        shown.put("XML_ID", item.xmlId());
        return shown;
    }

    private static String flag(boolean flag) {
        return flag ? "Y" : "N";
    }
}
