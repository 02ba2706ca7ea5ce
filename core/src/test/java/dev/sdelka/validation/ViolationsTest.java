package dev.sdelka.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations violations = new Violations();

    @Test
    void thereAreNoneUntilOneIsAdded() {
        assertThat(violations.isEmpty()).isTrue();
        assertThat(violations.toList()).isEmpty();

        violations.add(ViolationCode.REQUIRED, "TITLE");

        assertThat(violations.isEmpty()).isFalse();
        assertThat(violations.toList()).containsExactly(new Violation(ViolationCode.REQUIRED, "TITLE", Map.of()));
    }

    @Test
    void violationsOfElementsConcernTheirField() {
        violations.add(ViolationCode.NOT_AN_ID, "CONTACT_IDS[1]");
        violations.add(ViolationCode.REQUIRED, "TITLE");

        assertThat(violations.concern("CONTACT_IDS")).isTrue();
        assertThat(violations.concern("TITLE")).isTrue();
        assertThat(violations.concern("CONTACT_ID")).isFalse();
        assertThat(violations.concern("TITL")).isFalse();
    }
}
