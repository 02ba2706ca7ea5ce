package dev.sdelka.rest.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.field.ValueKind;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.rest.error.ProtocolException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator of a list's filter. */
class FilterReaderTest {

    private static final FilterReader READER = new FilterReader(
            name -> Optional.of(name)
                    .filter(Set.of("orderId", "ownerId", "ownerTypeId")::contains)
                    .map(field -> FilterField.of(field, ValueKind.ID)),
            ZoneOffset.UTC);

    @ParameterizedTest
    @MethodSource
    void keyAndValueSelectOrders(String key, Object value, List<Long> expected) {
        Map<String, Object> conditions = new HashMap<>();
        conditions.put(key, value);

        Filter filter = READER.read(conditions);

        assertThat(Stream.of(5L, 15L, 25L, 150L).filter(id -> filter.matches(OrderBinding.toDeal(id, 1))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void endlessConditionsAreRefused() {
        Map<String, Object> conditions = new HashMap<>();
        for (int i = 0; i <= 1_000; i++) {
            conditions.put(String.valueOf(i), Map.of("orderId", i));
        }

        assertThatThrownBy(() -> READER.read(conditions)).isInstanceOf(ProtocolException.class);
    }

    static Stream<Arguments> keyAndValueSelectOrders() {
        List<Long> all = List.of(5L, 15L, 25L, 150L);
        List<Long> none = List.of();
        return Stream.of(
                Arguments.of("orderId", 15, List.of(15L)),
                Arguments.of("=orderId", "15", List.of(15L)),
                Arguments.of("!=orderId", 15, List.of(5L, 25L, 150L)),
                Arguments.of("!orderId", 15, List.of(5L, 25L, 150L)),
                Arguments.of(">orderId", 15, List.of(25L, 150L)),
                Arguments.of(">=orderId", 15, List.of(15L, 25L, 150L)),
                Arguments.of("<orderId", 15, List.of(5L)),
                Arguments.of("<=orderId", 15, List.of(5L, 15L)),
                Arguments.of("@orderId", List.of(5, "25"), List.of(5L, 25L)),
                Arguments.of("@orderId", Map.of("0", "5"), List.of(5L)),
                Arguments.of("@orderId", 5, List.of(5L)),
                Arguments.of("@orderId", List.of(), none),
                Arguments.of("!@orderId", List.of(), all),
                Arguments.of("!@orderId", List.of(5, 25), List.of(15L, 150L)),
                Arguments.of("orderId", List.of(5, 15), List.of(5L, 15L)),
                Arguments.of("!orderId", List.of(5, 15), List.of(25L, 150L)),
                Arguments.of("%orderId", "15", List.of(15L, 150L)),
                Arguments.of("!%orderId", "15", List.of(5L, 25L)),
                Arguments.of("=%orderId", "%5", List.of(5L, 15L, 25L)),
                Arguments.of("%=orderId", "15%", List.of(15L, 150L)),
                Arguments.of("!=%orderId", "15%", List.of(5L, 25L)),
                Arguments.of("!%=orderId", "%0", List.of(5L, 15L, 25L)),
                Arguments.of("><orderId", List.of(10, 30), List.of(15L, 25L)),
                Arguments.of("!><orderId", List.of(10, 30), List.of(5L, 150L)),
                Arguments.of("><orderId", List.of(10), none),
                Arguments.of("orderId", "fifteen", none),
                Arguments.of("!orderId", "fifteen", all),
                Arguments.of(">orderId", "fifteen", none),
                Arguments.of("orderId", "", none),
                Arguments.of("orderId", null, none),
                Arguments.of("!orderId", null, all),
                Arguments.of("@orderId", Arrays.asList(null, "x", 5), List.of(5L)),
                Arguments.of("0", Map.of("LOGIC", "OR", "<orderId", 10, ">orderId", 100), List.of(5L, 150L)),
                Arguments.of("0", Map.of("LOGIC", "AND", ">orderId", 10, "<orderId", 100), List.of(15L, 25L)),
                Arguments.of("0", Map.of(">orderId", 10, "<orderId", 20), List.of(15L)),
                Arguments.of("0", Map.of("LOGIC", "OR"), all),
                Arguments.of("0", "x", all),
                Arguments.of("LOGIC", "OR", all),
                Arguments.of("nothing", 15, all),
                Arguments.of(">>orderId", 15, all));
    }
}
