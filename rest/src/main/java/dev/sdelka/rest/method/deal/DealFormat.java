package dev.sdelka.rest.method.deal;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.rest.envelope.WireTime;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes deals as {@code crm.deal.get} shows them: every scalar is a text or null. {@link dev.sdelka.deal.DealReader} reads the same
 * form. Immutable and thread-safe.
 */
public final class DealFormat {

    private final ReferenceData referenceData;
    private final ZoneId zone;

    /**
     * The form of deals of a portal.
     *
     * @param referenceData names the parent links and user fields that deals have
     * @param zone the portal's zone
     */
    public DealFormat(ReferenceData referenceData, ZoneId zone) {
        this.referenceData = referenceData;
        this.zone = zone;
    }

    /**
     * Writes a deal.
     *
     * @param deal the deal
     * @return its fields by wire name, in the order of {@code crm.deal.get}
     */
    public Map<String, @Nullable Object> write(Deal deal) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (DealField field : DealField.inAnswerOrder()) {
            if (field == DealField.LAST_ACTIVITY_BY) {
                for (ParentType parentType : referenceData.parentTypes()) {
                    Long itemId = deal.parentIds().get(parentType.entityTypeId());
                    fields.put(parentType.fieldName(), itemId == null ? null : itemId.toString());
                }
            }
            fields.put(field.name(), text(field.kind(), deal.value(field)));
        }
        for (UserField userField : referenceData.userFields()) {
            fields.put(userField.name(), userField(userField, deal.userFields().get(userField.name())));
        }
        return fields;
    }

    private @Nullable Object userField(UserField field, @Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(one -> one(field.type(), one)).toList();
        } else if (field.isMultiple() && value == null) {
            return List.of();
        }
        return one(field.type(), value);
    }

    /** User fields have flags of their own; of files the portal says more. */
    private @Nullable Object one(UserFieldType type, @Nullable Object value) {
        if (value instanceof FileReference file) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("id", file.id());
            shown.put("name", file.name());
            return shown;
        } else if (type == UserFieldType.BOOLEAN && value != null) {
            return value.equals(true) ? "1" : "0";
        }
        return text(type.kind(), value);
    }

    /**
     * Writes some fields of a deal.
     *
     * @param deal the deal
     * @param names the wire names, in the order of the answer
     * @return the fields by wire name
     */
    public Map<String, @Nullable Object> write(Deal deal, List<String> names) {
        Map<String, @Nullable Object> all = write(deal);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, all.get(name)));
        return fields;
    }

    private @Nullable String text(ValueKind kind, @Nullable Object value) {
        if (value == null) {
            return kind == ValueKind.DATE || kind == ValueKind.DATETIME ? "" : null;
        }
        return switch (kind) {
            case TEXT, ID, INTEGER, MONEY, FILE -> value.toString();
            case FLAG -> value.equals(true) ? "Y" : "N";
            case AMOUNT, DECIMAL -> ((BigDecimal) value).toPlainString();
            case DATE ->
                WireTime.format(((LocalDate) value).atStartOfDay(ZoneOffset.UTC).toInstant(), zone);
            case DATETIME -> WireTime.format((Instant) value, zone);
        };
    }
}
