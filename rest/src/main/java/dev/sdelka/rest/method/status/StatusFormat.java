package dev.sdelka.rest.method.status;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusEdits;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.error.Dialect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statuses as the wire shows them: every value is a text or null. */
final class StatusFormat {

    /** The words of the methods that show statuses. */
    static final Dialect READING = Dialect.COMMON.with(ErrorCode.DEAL_ACCESS_DENIED, "", "Access denied.");

    private StatusFormat() {}

    static int id(RestCall call) {
        return ValueReader.id(call.parameters().get("id"))
                .filter(id -> id <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> CrmException.of(ErrorCode.STATUS_ID_INVALID));
    }

    static Map<String, @Nullable Object> write(Status status, ReferenceData data) {
        Optional<Category> category = StatusEdits.category(data, status.listId());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ID", String.valueOf(status.id()));
        fields.put("ENTITY_ID", status.listId());
        fields.put("STATUS_ID", status.statusId());
        fields.put("NAME", status.name());
        fields.put("NAME_INIT", status.systemName());
        fields.put("SORT", String.valueOf(status.sort()));
        fields.put("SYSTEM", status.isSystem() ? "Y" : "N");
        fields.put(
                "CATEGORY_ID",
                category.filter(it -> it.id() != Category.GENERAL_ID)
                        .map(it -> String.valueOf(it.id()))
                        .orElse(null));
        fields.put("COLOR", status.color().isEmpty() ? null : status.color());
        fields.put(
                "SEMANTICS",
                category.isEmpty() || status.semantics() == StageSemantics.PROCESS
                        ? null
                        : status.semantics().code());
        if (category.isPresent()) {
            Map<String, Object> extra = new LinkedHashMap<>();
            extra.put("SEMANTICS", word(status, data));
            extra.put("COLOR", status.color());
            fields.put("EXTRA", extra);
        }
        return fields;
    }

    /** The first stage of failure has a word of its own. */
    private static String word(Status stage, ReferenceData data) {
        return switch (stage.semantics()) {
            case PROCESS -> "process";
            case SUCCESS -> "success";
            case FAILURE -> stage.equals(firstFailure(stage.listId(), data)) ? "failure" : "apology";
        };
    }

    private static Status firstFailure(String listId, ReferenceData data) {
        return data.statuses(listId).stream()
                .filter(stage -> stage.semantics() == StageSemantics.FAILURE)
                .findFirst()
                .orElseThrow();
    }
}
