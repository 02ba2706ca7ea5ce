package dev.sdelka.storage.jdbi;

import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.Label;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldDisplay;
import dev.sdelka.userfield.UserFieldDisplay.ShowFilter;
import dev.sdelka.userfield.UserFieldLabels;
import dev.sdelka.userfield.UserFieldSettings;
import dev.sdelka.userfield.UserFieldType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** User fields, their labels and their lists. */
final class UserFieldTables {

    /** The labels of a field, as they are stored. */
    private enum LabelKind {
        EDIT_FORM,
        LIST_COLUMN,
        LIST_FILTER,
        ERROR_MESSAGE,
        HELP_MESSAGE
    }

    private final Map<Integer, Map<LabelKind, Map<String, String>>> texts = new HashMap<>();
    private final Map<Integer, List<EnumerationItem>> items = new HashMap<>();

    private UserFieldTables() {}

    /**
     * Reads all user fields.
     *
     * @throws IllegalArgumentException if what is stored makes no user field
     */
    static List<UserField> read(SqliteConnection connection) throws SQLException {
        UserFieldTables tables = new UserFieldTables();
        tables.readLabels(connection);
        tables.readItems(connection);
        return TableRows.list(
                connection,
                "SELECT id, name, type, is_multiple, is_mandatory, sort, xml_id, show_filter, show_in_list, edit_in_list,"
                        + " is_searchable, settings FROM user_field",
                tables::field);
    }

    private void readLabels(SqliteConnection connection) throws SQLException {
        TableRows.list(
                connection,
                "SELECT user_field_id, kind, language, text FROM user_field_label",
                row -> texts.computeIfAbsent(row.getInt(1), id -> new EnumMap<>(LabelKind.class))
                        .computeIfAbsent(LabelKind.valueOf(row.getString(2)), kind -> new LinkedHashMap<>())
                        .put(row.getString(3), row.getString(4)));
    }

    private void readItems(SqliteConnection connection) throws SQLException {
        TableRows.list(
                connection,
                "SELECT user_field_id, id, value, sort, is_default, xml_id FROM user_field_item ORDER BY sort, id",
                row -> items.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                        .add(new EnumerationItem(
                                row.getInt(2), row.getString(3), row.getInt(4), row.getBoolean(5), row.getString(6))));
    }

    private UserField field(ResultSet row) throws SQLException {
        int id = row.getInt(1);
        UserFieldType type = UserFieldType.valueOf(row.getString(3));
        return new UserField(
                id,
                row.getString(2),
                type,
                row.getBoolean(4),
                row.getBoolean(5),
                row.getInt(6),
                row.getString(7),
                new UserFieldDisplay(
                        ShowFilter.find(row.getString(8)).orElse(ShowFilter.NOT),
                        row.getBoolean(9),
                        row.getBoolean(10),
                        row.getBoolean(11)),
                new UserFieldLabels(
                        label(id, LabelKind.EDIT_FORM),
                        label(id, LabelKind.LIST_COLUMN),
                        label(id, LabelKind.LIST_FILTER),
                        label(id, LabelKind.ERROR_MESSAGE),
                        label(id, LabelKind.HELP_MESSAGE)),
                settings(type, row.getString(12)),
                items.getOrDefault(id, List.of()));
    }

    private Label label(int id, LabelKind kind) {
        return new Label(texts.getOrDefault(id, Map.of()).getOrDefault(kind, Map.of()));
    }

    /** A setting that came with a later release has its default. */
    private static Map<String, @Nullable Object> settings(UserFieldType type, String stored) {
        Map<String, @Nullable Object> settings = new LinkedHashMap<>(UserFieldSettings.defaults(type));
        settings.putAll(JsonValues.readObject(stored));
        return settings;
    }

    static void replace(Handle handle, List<UserField> fields) {
        TableRows.replace(
                handle,
                "user_field (id, name, type, is_multiple, is_mandatory, sort, xml_id, show_filter, show_in_list,"
                        + " edit_in_list, is_searchable, settings)",
                rows -> fields.forEach(it -> rows.add(
                        it.id(),
                        it.name(),
                        it.type().name(),
                        it.isMultiple(),
                        it.isMandatory(),
                        it.sort(),
                        it.xmlId(),
                        it.display().showFilter().code(),
                        it.display().showInList(),
                        it.display().editInList(),
                        it.display().isSearchable(),
                        JsonValues.write(it.settings()))));
        TableRows.replace(
                handle,
                "user_field_label (user_field_id, kind, language, text)",
                rows -> fields.forEach(it -> addLabels(rows, it)));
        TableRows.replace(
                handle,
                "user_field_item (id, user_field_id, value, sort, is_default, xml_id)",
                rows -> fields.forEach(field -> field.items()
                        .forEach(it ->
                                rows.add(it.id(), field.id(), it.value(), it.sort(), it.isDefault(), it.xmlId()))));
    }

    private static void addLabels(PreparedBatch rows, UserField field) {
        UserFieldLabels labels = field.labels();
        Map<LabelKind, Label> all = new EnumMap<>(LabelKind.class);
        all.put(LabelKind.EDIT_FORM, labels.editForm());
        all.put(LabelKind.LIST_COLUMN, labels.listColumn());
        all.put(LabelKind.LIST_FILTER, labels.listFilter());
        all.put(LabelKind.ERROR_MESSAGE, labels.errorMessage());
        all.put(LabelKind.HELP_MESSAGE, labels.helpMessage());
        all.forEach((kind, label) ->
                label.texts().forEach((language, text) -> rows.add(field.id(), kind.name(), language, text)));
    }
}
