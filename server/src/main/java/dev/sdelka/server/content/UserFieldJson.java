package dev.sdelka.server.content;

import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldDisplay;
import dev.sdelka.userfield.UserFieldInput;
import dev.sdelka.userfield.UserFieldInputReader;
import dev.sdelka.userfield.UserFieldLabels;
import dev.sdelka.userfield.UserFieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** User fields in the form of {@code crm.deal.userfield.get}. */
final class UserFieldJson {

    private static final String LIST = "LIST";

    private UserFieldJson() {}

    static Map<String, @Nullable Object> write(UserField field) {
        UserFieldDisplay display = field.display();
        UserFieldLabels labels = field.labels();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ID", field.id());
        fields.put("FIELD_NAME", field.name());
        fields.put("USER_TYPE_ID", field.type().wireName());
        fields.put("XML_ID", field.xmlId());
        fields.put("SORT", field.sort());
        fields.put("MULTIPLE", DirectoryJson.flag(field.isMultiple()));
        fields.put("MANDATORY", DirectoryJson.flag(field.isMandatory()));
        fields.put("SHOW_FILTER", display.showFilter().code());
        fields.put("SHOW_IN_LIST", DirectoryJson.flag(display.showInList()));
        fields.put("EDIT_IN_LIST", DirectoryJson.flag(display.editInList()));
        fields.put("IS_SEARCHABLE", DirectoryJson.flag(display.isSearchable()));
        fields.put("SETTINGS", field.settings());
        putLabel(fields, "EDIT_FORM_LABEL", labels.editForm());
        putLabel(fields, "LIST_COLUMN_LABEL", labels.listColumn());
        putLabel(fields, "LIST_FILTER_LABEL", labels.listFilter());
        putLabel(fields, "ERROR_MESSAGE", labels.errorMessage());
        putLabel(fields, "HELP_MESSAGE", labels.helpMessage());
        if (field.type() == UserFieldType.ENUMERATION) {
            fields.put(LIST, field.items().stream().map(UserFieldJson::write).toList());
        }
        return fields;
    }

    private static void putLabel(Map<String, @Nullable Object> fields, String name, Label label) {
        if (!label.texts().isEmpty()) {
            fields.put(name, label.texts());
        }
    }

    private static Map<String, Object> write(EnumerationItem item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ID", item.id());
        fields.put("SORT", item.sort());
        fields.put("VALUE", item.value());
        fields.put("DEF", DirectoryJson.flag(item.isDefault()));
        fields.put("XML_ID", item.xmlId());
        return fields;
    }

    /** What callers of the wire give is read as there, and beside it the ids that only somebody who had the field elsewhere knows. */
    static UserField read(Fields fields) {
        Map<String, @Nullable Object> input = fields.all();
        input.remove(LIST);
        UserField field = UserFieldInputReader.create(new UserFieldInput(input));
        Object xmlId = fields.raw("XML_ID");
        List<EnumerationItem> items =
                fields.list(LIST).stream().map(UserFieldJson::readItem).toList();
        return field.toBuilder()
                .id(Math.toIntExact(fields.idOrZero("ID")))
                .xmlId(xmlId == null ? null : xmlId.toString())
                .items(items)
                .build();
    }

    private static EnumerationItem readItem(Fields item) {
        return new EnumerationItem(
                Math.toIntExact(item.idOrZero("ID")),
                item.text("VALUE"),
                item.number("SORT", 0),
                item.flag("DEF", false),
                item.text("XML_ID", ""));
    }
}
