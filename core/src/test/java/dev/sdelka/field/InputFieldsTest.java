package dev.sdelka.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputFieldsTest {

    @Test
    void aCopyIsEqualAndKeepsNulls() {
        Map<String, Object> given = new HashMap<>();
        given.put("TITLE", null);
        given.put("CONTACT_IDS", Arrays.asList(1, null, List.of(2)));
        given.put("FILE", Map.of("fileData", List.of("a.txt", "YQ==")));

        assertThat(InputFields.copy(given)).isEqualTo(given);
    }

    @Test
    void whatTheCallerChangesLaterDoesNotShow() {
        List<Object> inner = new ArrayList<>(List.of(1));
        Map<String, Object> object = new HashMap<>(Map.of("list", inner));
        Map<String, Object> given = new HashMap<>(Map.of("F", object));
        Map<String, Object> copy = InputFields.copy(given);

        inner.add(2);
        object.put("more", 3);
        given.put("G", 4);

        assertThat(copy).isEqualTo(Map.of("F", Map.of("list", List.of(1))));
    }

    @Test
    void nobodyChangesACopy() {
        Map<String, Object> copy = InputFields.copy(Map.of("LIST", List.of(1), "OBJECT", Map.of("a", 1)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.put("X", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((List<?>) copy.get("LIST")).remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((Map<?, ?>) copy.get("OBJECT")).remove("a"));
    }

    @Test
    void aListCountsAsAnObjectAndATextDoesNot() {
        assertThat(InputFields.asObject(Map.of("TITLE", "x"))).contains(Map.of("TITLE", "x"));
        assertThat(InputFields.asObject(Map.of(7, "x"))).contains(Map.of("7", "x"));
        assertThat(InputFields.asObject(List.of("x", "y"))).contains(Map.of("0", "x", "1", "y"));
        assertThat(InputFields.asObject(List.of())).contains(Map.of());
        assertThat(InputFields.asObject("x")).isEmpty();
        assertThat(InputFields.asObject(null)).isEmpty();
    }
}
