package dev.sdelka.rest.method.deal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.ParentType;
import dev.sdelka.field.ValueKind;
import dev.sdelka.rest.envelope.WireTime;
import dev.sdelka.rest.json.JsonWriter;
import dev.sdelka.rest.json.WireText;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of an answer: how it is written, and what it is for those who look into the answer. Immutable and thread-safe. */
sealed interface AnswerField {

    /** The wire name. */
    SerializedString name();

    /** The value of a deal as the wire shows it. */
    @Nullable
    Object value(Deal deal, ZoneId zone);

    /** Writes the same. */
    default void write(Deal deal, ZoneId zone, WireText text, JsonGenerator generator) throws IOException {
        JsonWriter.write(value(deal, zone), generator);
    }

    /** A standard field. */
    record Standard(DealField field, SerializedString name) implements AnswerField {

        private static final SerializedString YES = new SerializedString("Y");
        private static final SerializedString NO = new SerializedString("N");
        private static final long SECONDS_OF_DAY = 86_400;

        Standard(DealField field) {
            this(field, new SerializedString(field.name()));
        }

        @Override
        public @Nullable Object value(Deal deal, ZoneId zone) {
            return text(field.kind(), deal.value(field), zone);
        }

        /** Numbers and moments, which most fields are, are written from their plain form. */
        @Override
        public void write(Deal deal, ZoneId zone, WireText text, JsonGenerator generator) throws IOException {
            boolean isPlain = deal.has(field)
                    && switch (field.kind()) {
                        case ID, INTEGER -> {
                            text.number(deal.number(field)).writeTo(generator);
                            yield true;
                        }
                        case FLAG -> {
                            generator.writeString(deal.number(field) == 0 ? NO : YES);
                            yield true;
                        }
                        case AMOUNT -> {
                            text.amount(deal.number(field)).writeTo(generator);
                            yield true;
                        }
                        case DATE -> write(deal.number(field) * SECONDS_OF_DAY, zone, text, generator);
                        case DATETIME -> write(deal.number(field), zone, text, generator);
                        default -> false;
                    };
            if (!isPlain) {
                AnswerField.super.write(deal, zone, text, generator);
            }
        }

        private static boolean write(long seconds, ZoneId zone, WireText text, JsonGenerator generator)
                throws IOException {
            boolean isWritten = WireTime.append(text, Instant.ofEpochSecond(seconds), zone);
            if (isWritten) {
                text.writeTo(generator);
            }
            return isWritten;
        }
    }

    /** The parent in a smart process. */
    record Parent(int entityTypeId, SerializedString name) implements AnswerField {

        Parent(ParentType type) {
            this(type.entityTypeId(), new SerializedString(type.fieldName()));
        }

        @Override
        public @Nullable Object value(Deal deal, ZoneId zone) {
            Long itemId = deal.parentIds().get(entityTypeId);
            return itemId == null ? null : itemId.toString();
        }
    }

    /** A user field. */
    record User(UserField field, SerializedString name) implements AnswerField {

        User(UserField field) {
            this(field, new SerializedString(field.name()));
        }

        @Override
        public @Nullable Object value(Deal deal, ZoneId zone) {
            Object value = deal.userFields().get(field.name());
            if (value instanceof List<?> several) {
                return several.stream().map(one -> one(one, zone)).toList();
            } else if (field.isMultiple() && value == null) {
                return List.of();
            }
            return one(value, zone);
        }

        /** User fields have flags of their own; of files the portal says more. */
        private @Nullable Object one(@Nullable Object value, ZoneId zone) {
            if (value instanceof FileReference file) {
                Map<String, Object> shown = new LinkedHashMap<>();
                shown.put("id", file.id());
                shown.put("name", file.name());
                return shown;
            } else if (field.type() == UserFieldType.BOOLEAN && value != null) {
                return value.equals(true) ? "1" : "0";
            }
            return text(field.type().kind(), value, zone);
        }
    }

    private static @Nullable String text(ValueKind kind, @Nullable Object value, ZoneId zone) {
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
