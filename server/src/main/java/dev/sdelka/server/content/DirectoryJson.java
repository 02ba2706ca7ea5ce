package dev.sdelka.server.content;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reference data as JSON lines: a header, and a line for each entry, whose fields are those that the portal's methods show. */
final class DirectoryJson {

    /** The form of this release. */
    static final int FORMAT = 1;

    static final String PORTAL = "portal";
    static final String CATEGORY = "category";
    static final String STATUS = "status";
    static final String CURRENCY = "currency";
    static final String USER_FIELD = "userField";
    static final String SMART_PROCESS = "smartProcess";

    private DirectoryJson() {}

    /** All lines. */
    static List<Map<String, @Nullable Object>> write(ReferenceData data) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        lines.add(header(data.lastIds()));
        data.categories().forEach(it -> lines.add(line(CATEGORY, category(it))));
        data.statuses().forEach(it -> lines.add(line(STATUS, status(it))));
        data.currencies().forEach(it -> lines.add(line(CURRENCY, currency(it))));
        data.userFields().forEach(it -> lines.add(line(USER_FIELD, UserFieldJson.write(it))));
        data.smartProcesses().forEach(it -> lines.add(line(SMART_PROCESS, SmartProcessJson.write(it))));
        return lines;
    }

    static Map<String, @Nullable Object> line(String type, Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("type", type);
        line.put("fields", fields);
        return line;
    }

    private static Map<String, @Nullable Object> header(LastIds lastIds) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", FORMAT);
        fields.put("lastCategoryId", lastIds.category());
        fields.put("lastStatusId", lastIds.status());
        fields.put("lastUserFieldId", lastIds.userField());
        fields.put("lastListItemId", lastIds.enumerationItem());
        fields.put("lastSmartProcessId", lastIds.smartProcess());
        return line(PORTAL, fields);
    }

    /** Refuses a form that this release does not know. */
    static LastIds readHeader(Fields fields) {
        int format = fields.number("format", FORMAT);
        if (format != FORMAT) {
            throw fields.wrong("format", "must be " + FORMAT + ": a newer release wrote the file");
        }
        return new LastIds(
                fields.number("lastCategoryId", 0),
                fields.number("lastStatusId", 0),
                fields.number("lastUserFieldId", 0),
                fields.number("lastListItemId", 0),
                fields.number("lastSmartProcessId", 0));
    }

    private static Map<String, Object> category(Category category) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", category.id());
        fields.put("name", category.name());
        fields.put("sort", category.sort());
        fields.put("isDefault", flag(category.isDefault()));
        return fields;
    }

    static Category readCategory(Fields fields) {
        return new Category(
                (int) (fields.number("id", 0) == 0 ? 0 : fields.id("id")),
                fields.text("name", ""),
                fields.number("sort", 0),
                fields.flag("isDefault", false));
    }

    private static Map<String, Object> status(Status status) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ID", status.id());
        fields.put("ENTITY_ID", status.listId());
        fields.put("STATUS_ID", status.statusId());
        fields.put("NAME", status.name());
        fields.put("NAME_INIT", status.systemName());
        fields.put("SORT", status.sort());
        fields.put("SYSTEM", flag(status.isSystem()));
        fields.put("COLOR", status.color());
        fields.put("SEMANTICS", status.semantics().code());
        return fields;
    }

    /** The portal tells no semantics of stages in process and of what is no stage. */
    static Status readStatus(Fields fields) {
        String semantics = fields.text("SEMANTICS", StageSemantics.PROCESS.code());
        return new Status(
                Math.toIntExact(fields.id("ID")),
                fields.text("ENTITY_ID", ""),
                fields.text("STATUS_ID"),
                fields.text("NAME", ""),
                fields.text("NAME_INIT", ""),
                fields.number("SORT", 0),
                fields.flag("SYSTEM", false),
                fields.text("COLOR", ""),
                StageSemantics.ofCode(semantics));
    }

    private static Map<String, Object> currency(Currency currency) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("CURRENCY", currency.code());
        fields.put("FULL_NAME", currency.name());
        fields.put("SORT", currency.sort());
        fields.put("BASE", flag(currency.isBase()));
        return fields;
    }

    static Currency readCurrency(Fields fields) {
        return new Currency(
                fields.text("CURRENCY"),
                fields.text("FULL_NAME", ""),
                fields.number("SORT", 0),
                fields.flag("BASE", false));
    }

    static String flag(boolean flag) {
        return flag ? "Y" : "N";
    }
}
