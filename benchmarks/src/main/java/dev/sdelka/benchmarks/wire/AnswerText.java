package dev.sdelka.benchmarks.wire;

import dev.sdelka.benchmarks.wire.SlotNames.Slot;
import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealField;
import dev.sdelka.rest.envelope.WireTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Values as the wire has them. All peers write the same texts, and moments with Sdelka's own code: what is compared is the encoding. */
final class AnswerText {

    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private AnswerText() {}

    static @Nullable String of(Deal deal, Slot slot) {
        if (slot instanceof Slot.Standard standard) {
            return standard(deal, standard.field());
        } else if (slot instanceof Slot.Parent parent) {
            Long item = deal.parentIds().get(parent.entityTypeId());
            return item == null ? null : item.toString();
        }
        Slot.User user = (Slot.User) slot;
        Object value = deal.userFields().get(user.field().name());
        if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value == null) {
            return user.field().name().equals("UF_CRM_SHIPMENT") ? "" : null;
        }
        return value.toString();
    }

    private static @Nullable String standard(Deal deal, DealField field) {
        if (!deal.has(field)) {
            return switch (field.kind()) {
                case DATE, DATETIME -> "";
                default -> null;
            };
        }
        return switch (field.kind()) {
            case FLAG -> deal.number(field) == 0 ? "N" : "Y";
            case AMOUNT -> BigDecimal.valueOf(deal.number(field), 2).toPlainString();
            case DATE -> day(LocalDate.ofEpochDay(deal.number(field)));
            case DATETIME -> WireTime.format(Instant.ofEpochSecond(deal.number(field)), ZONE);
            case ID, INTEGER -> Long.toString(deal.number(field));
            default -> deal.text(field);
        };
    }

    private static String day(LocalDate day) {
        return WireTime.format(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZONE);
    }
}
