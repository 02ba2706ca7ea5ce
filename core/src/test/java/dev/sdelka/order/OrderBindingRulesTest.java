package dev.sdelka.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.query.Filter;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderBindingRulesTest {

    /** The order in which the portal lists what is missing. */
    private static final List<String> REQUIRED = List.of("ownerId", "ownerTypeId", "orderId");

    @Test
    void missingFieldsAreListedInThePortalsOrder() {
        for (int subset = 1; subset < 1 << REQUIRED.size(); subset++) {
            for (Object nothing : Arrays.asList(null, "")) {
                Map<String, Object> fields = new HashMap<>(Map.of("orderId", 5125, "ownerTypeId", 2, "ownerId", 6933));
                List<String> missing = new ArrayList<>();
                for (int i = 0; i < REQUIRED.size(); i++) {
                    if ((subset & 1 << i) != 0) {
                        missing.add(REQUIRED.get(i));
                        fields.put(REQUIRED.get(i), nothing);
                    }
                }
                CrmException refusal = refusal(fields);
                assertThat(refusal.errorCode()).isEqualTo(ErrorCode.ORDER_BINDING_FIELDS_REQUIRED);
                assertThat(refusal).hasMessage("Required fields: " + String.join(", ", missing));
                assertThat(refusal.violations()).extracting(Violation::field).isEqualTo(missing);
            }
        }
        assertThat(refusal(Map.of())).hasMessage("Required fields: ownerId, ownerTypeId, orderId");
    }

    @Test
    void missingFieldsComeBeforeWrongOnesAndAllAreTold() {
        CrmException refusal = refusal(Map.of("ownerTypeId", 3, "orderId", "x"));
        assertThat(refusal).hasMessage("Required fields: ownerId");
        assertThat(refusal.violations())
                .extracting(Violation::code, Violation::field)
                .containsExactly(
                        tuple(ViolationCode.REQUIRED, "ownerId"),
                        tuple(ViolationCode.UNSUPPORTED_OWNER_TYPE, "ownerTypeId"),
                        tuple(ViolationCode.NOT_AN_ID, "orderId"));
    }

    @Test
    void wrongFieldIsNamed() {
        for (Object noId : List.of(0, -1, "x", 1.5, "9223372036854775808", true, List.of(1))) {
            assertThat(refusal(Map.of("orderId", noId, "ownerTypeId", 2, "ownerId", 1)))
                    .hasMessage("Invalid field: orderId must be a whole number from 1 to 9223372036854775807");
        }
        for (Object noType : List.of(0, 1, 3, 4, 32, -2, "x", 4294967298L)) {
            CrmException refusal = refusal(Map.of("orderId", 1, "ownerTypeId", noType, "ownerId", 1));
            assertThat(refusal.errorCode()).isEqualTo(ErrorCode.ORDER_BINDING_FIELD_INVALID);
            assertThat(refusal).hasMessage("Invalid field: ownerTypeId must be one of 2, 5, 31");
        }
    }

    @Test
    void readsItsOwnFields() {
        for (OwnerType type : OwnerType.values()) {
            OrderBinding binding = new OrderBinding(Long.MAX_VALUE, type, 1);
            assertThat(OrderBindingRules.read(OrderBindingInput.of(binding))).isEqualTo(binding);
            assertThat(OwnerType.ofId(type.id())).contains(type);
        }
        assertThat(OrderBindingRules.read(new OrderBindingInput(
                        Map.of("orderId", "5125", "ownerTypeId", "2", "ownerId", 6933L, "id", "x"))))
                .isEqualTo(OrderBinding.toDeal(5125, 6933));
    }

    @Test
    void bindingHasItsFieldsAndItsOrder() {
        OrderBinding binding = new OrderBinding(3, OwnerType.SMART_INVOICE, 4);
        assertThat(binding.value("orderId")).isEqualTo(3);
        assertThat(binding.value("ownerId")).isEqualTo(4);
        assertThat(binding.value("ownerTypeId")).isEqualTo(31);
        assertThatIllegalArgumentException().isThrownBy(() -> binding.value("id"));
        assertThat(OrderBinding.toDeal(1, 2))
                .isLessThan(OrderBinding.toDeal(2, 2))
                .isGreaterThan(OrderBinding.toDeal(9, 1));
        assertThat(List.of(
                        OrderBinding.toDeal(9, 1),
                        new OrderBinding(1, OwnerType.INVOICE, 1),
                        OrderBinding.toDeal(1, 2),
                        OrderBinding.toDeal(2, 2)))
                .isSorted();
        assertThatIllegalArgumentException().isThrownBy(() -> OrderBinding.toDeal(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> OrderBinding.toDeal(1, 0));
        assertThat(new OrderBinding(1, OwnerType.DEAL, 1)).isEqualTo(OrderBinding.toDeal(1, 1));
        assertThat(catchThrowableOfType(CrmException.class, () -> OrderBindingRules.requireOrderId(0))
                        .errorCode())
                .isEqualTo(ErrorCode.ORDER_BINDING_FIELD_INVALID);
    }

    @Test
    void bindingsOfAnOwnerAreFoundByIt() {
        Filter filter = OrderBinding.ofOwner(OwnerType.INVOICE, 4);
        assertThat(filter.matches(new OrderBinding(3, OwnerType.INVOICE, 4))).isTrue();
        assertThat(filter.matches(new OrderBinding(3, OwnerType.INVOICE, 5))).isFalse();
        assertThat(filter.matches(new OrderBinding(3, OwnerType.DEAL, 4))).isFalse();
    }

    @Test
    void aHostMayTakeAnyOrderAndAnyOwner() {
        assertThat(OrderDirectory.any().exists(1)).isTrue();
        assertThat(OwnerDirectory.any().exists(OwnerType.INVOICE, 1)).isTrue();
    }

    private static CrmException refusal(Map<String, Object> fields) {
        return catchThrowableOfType(CrmException.class, () -> OrderBindingRules.read(new OrderBindingInput(fields)));
    }
}
