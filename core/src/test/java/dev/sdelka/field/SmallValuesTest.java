package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallValuesTest {

    @Test
    void filesAreKnownByIdsAboveZeroAndReadAsTheirNames() {
        FileReference file = new FileReference(1, "a.txt");
        assertThat(file).hasToString("a.txt");
        assertThat(file).isEqualByComparingTo(new FileReference(1, "b.txt")).isLessThan(new FileReference(2, "a.txt"));
        assertThat(new FileReference(2, "")).isGreaterThan(file);
        assertThatIllegalArgumentException().isThrownBy(() -> new FileReference(0, "a.txt"));
    }

    @Test
    void parentTypesHaveNumbersAboveZeroAndAFieldEach() {
        assertThat(new ParentType(1, "Договор").fieldName()).isEqualTo("PARENT_ID_1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ParentType(0, "Договор"));
        assertThat(List.of("PARENT_ID_1", "PARENT_ID_1220", "PARENT_ID_2147483647"))
                .allMatch(ParentType::isFieldName);
        assertThat(List.of("PARENT_ID_", "PARENT_ID_0", "PARENT_ID_01", "PARENT_ID_2147483648", "PARENT_ID_x", "1"))
                .noneMatch(ParentType::isFieldName);
    }

    @Test
    void moneyIsAnAmountWithoutNeedlessZerosAndACode() {
        Money money = new Money(new BigDecimal("1500.00"), "RUB");
        assertThat(money).hasToString("1500|RUB").isEqualTo(new Money(new BigDecimal("1.5E+3"), "RUB"));
        assertThat(new Money(new BigDecimal("0.50"), "USD")).hasToString("0.5|USD");
        assertThat(money).isLessThan(new Money(new BigDecimal("1500"), "USD"));
        assertThat(money).isGreaterThan(new Money(BigDecimal.ONE, "USD"));
        for (String noCode : List.of("", "RU", "rub", "RUBL", "РУБ")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE, noCode));
        }
    }
}
