package dev.sdelka.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrmExceptionTest {

    private static final Violation VIOLATION =
            new Violation(ViolationCode.OUT_OF_RANGE, "PROBABILITY", Map.of("min", 0, "max", 100));

    @Test
    void messageIsThePortalsAndTheTextForLogsSaysAll() {
        CrmException refusal =
                CrmException.of(ErrorCode.DEAL_FIELD_INVALID, Map.of("title", "Вероятность"), List.of(VIOLATION));

        assertThat(refusal).hasMessage("Неверное значение поля «Вероятность»");
        assertThat(refusal.toString())
                .contains("DEAL_FIELD_INVALID", "Вероятность", "PROBABILITY must be from 0 to 100");
        assertThat(refusal.errorCode()).isEqualTo(ErrorCode.DEAL_FIELD_INVALID);
        assertThat(refusal.arguments()).isEqualTo(Map.of("title", "Вероятность"));
        assertThat(refusal.violations()).containsExactly(VIOLATION);
        assertThat(CrmException.of(ErrorCode.ORDER_NOT_FOUND))
                .hasToString(CrmException.class.getName() + ": ORDER_NOT_FOUND: order does not exist");
    }

    @Test
    void errorsBearTheCodeAndTheTextOfThePortal() {
        assertThat(ErrorCode.ORDER_NOT_FOUND.code()).isEqualTo("200540400001");
        assertThat(ErrorCode.ORDER_NOT_FOUND.text()).isEqualTo("order does not exist");
        assertThat(ErrorCode.values()).allMatch(code -> code.description().endsWith("."));
    }

    @Test
    void bracesInAnArgumentStayAsTheyAre() {
        Violation violation = new Violation(
                ViolationCode.STAGE_NOT_IN_CATEGORY, "STAGE_ID", Map.of("category", 0, "value", "{category}{value}"));

        assertThat(violation.message()).isEqualTo("STAGE_ID names no stage of category 0: {category}{value}");
    }
}
