package dev.sdelka.rest.method.status;

import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.InputFields;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statuses as the wire takes them. Colour and meaning may stand in {@code EXTRA}, too. */
final class StatusInput {

    private final Map<String, @Nullable Object> fields;
    private final Map<String, @Nullable Object> extra;
    private final ValueReader reader = new ValueReader(ZoneOffset.UTC);
    private final Violations violations = new Violations();

    StatusInput(RestCall call) {
        fields = call.parameters().requireObject("fields");
        extra = InputFields.asObject(fields.get("EXTRA")).orElse(Map.of());
    }

    NewStatus newStatus() {
        String listId = text("ENTITY_ID");
        String statusId = text("STATUS_ID");
        List<String> missing = new ArrayList<>();
        if (listId == null) {
            missing.add("The field ENTITY_ID is required.");
        }
        if (statusId == null) {
            missing.add("The field STATUS_ID is required.");
        }
        if (listId == null || statusId == null) {
            throw CrmException.of(
                    ErrorCode.STATUS_FIELDS_REQUIRED, Map.of("fields", String.join(", ", missing)), List.of());
        }
        String name = text("NAME");
        NewStatus status = new NewStatus(listId, statusId, name == null ? "" : name, sort(), color(), semantics());
        requireInOrder();
        return status;
    }

    StatusChanges changes() {
        StatusChanges changes = new StatusChanges(text("NAME"), sort(), color());
        requireInOrder();
        return changes;
    }

    private void requireInOrder() {
        if (!violations.isEmpty()) {
            throw CrmException.of(ErrorCode.STATUS_INVALID, Map.of(), violations.toList());
        }
    }

    private @Nullable String text(String field) {
        return (String) reader.read(ValueKind.TEXT, field, fields.get(field), violations);
    }

    private @Nullable Integer sort() {
        Long sort = (Long) reader.read(ValueKind.INTEGER, "SORT", fields.get("SORT"), violations);
        return sort == null ? null : (int) Math.max(-1, Math.min(sort, Integer.MAX_VALUE));
    }

    private @Nullable String color() {
        Object color = fields.get("COLOR");
        return (String) reader.read(ValueKind.TEXT, "COLOR", color == null ? extra.get("COLOR") : color, violations);
    }

    private @Nullable StageSemantics semantics() {
        Object given = fields.get("SEMANTICS");
        return switch (String.valueOf(given == null ? extra.get("SEMANTICS") : given)) {
            case "S", "success" -> StageSemantics.SUCCESS;
            case "F", "failure", "apology" -> StageSemantics.FAILURE;
            default -> null;
        };
    }
}
