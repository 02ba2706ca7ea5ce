package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How stores keep values as numbers. */
class ValueKindTest {

    @Test
    void numbersFlagsAmountsDaysAndMomentsAreKeptAsNumbers() {
        Map<ValueKind, Map<Object, Long>> kept = Map.of(
                ValueKind.ID, Map.of(7L, 7L),
                ValueKind.INTEGER, Map.of(-7L, -7L),
                ValueKind.FLAG, Map.of(true, 1L, false, 0L),
                ValueKind.AMOUNT, Map.of(new BigDecimal("1.50"), 150L),
                ValueKind.DATE, Map.of(LocalDate.EPOCH.plusDays(3), 3L),
                ValueKind.DATETIME, Map.of(Instant.ofEpochSecond(5), 5L));
        kept.forEach((kind, values) -> values.forEach((value, number) -> {
            assertThat(kind.isNumeric()).isTrue();
            assertThat(kind.type()).isEqualTo(value.getClass());
            assertThat(kind.toNumber(value)).as("%s", kind).isEqualTo(number);
            assertThat(kind.fromNumber(number)).as("%s", kind).isEqualTo(value);
        }));
        for (ValueKind kind : List.of(ValueKind.TEXT, ValueKind.DECIMAL, ValueKind.MONEY, ValueKind.FILE)) {
            assertThat(kind.isNumeric()).isFalse();
            assertThat(kind.type()).isIn(String.class, BigDecimal.class, Money.class, FileReference.class);
            assertThatIllegalArgumentException().isThrownBy(() -> kind.fromNumber(7));
        }
        for (ValueKind kind : kept.keySet()) {
            assertThatIllegalArgumentException().isThrownBy(() -> kind.toNumber("7"));
        }
    }

    @Test
    void whatWouldLoseDigitsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueKind.AMOUNT.toNumber(new BigDecimal("0.001")));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueKind.AMOUNT.toNumber(new BigDecimal("1E17")));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueKind.DATETIME.toNumber(Instant.ofEpochSecond(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueKind.DATE.toNumber(Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueKind.TEXT.toNumber(7L));
    }

    @Test
    void linksAreTypesOfTheWireThatLeadSomewhere() {
        assertThat(FieldType.CRM_STATUS.wireName()).isEqualTo("crm_status");
        assertThat(FieldType.CRM_CONTACT.parentEntityTypeId()).isNull();
        assertThat(FieldType.CRM_COMPANY.parentEntityTypeId()).isEqualTo(4);
    }
}
