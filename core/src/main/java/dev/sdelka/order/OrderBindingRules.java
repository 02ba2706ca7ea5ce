package dev.sdelka.order;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.Rule;
import dev.sdelka.validation.Violation;
import dev.sdelka.validation.ViolationCode;
import dev.sdelka.validation.Violations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a binding must satisfy, whatever any store holds. */
public final class OrderBindingRules {

    /** The order in which the portal lists what is missing. */
    private static final List<OrderBindingField> REQUIRED =
            List.of(OrderBindingField.OWNER_ID, OrderBindingField.OWNER_TYPE_ID, OrderBindingField.ORDER_ID);

    private static final List<Rule<OrderBindingInput>> RULES = List.of(
            OrderBindingRules::everyFieldIsGiven,
            OrderBindingRules::ownerTypeCanOwnOrders,
            (input, violations) -> isId(OrderBindingField.OWNER_ID, input, violations),
            (input, violations) -> isId(OrderBindingField.ORDER_ID, input, violations));

    private OrderBindingRules() {}

    /**
     * Checks the fields of a binding. Needs no store: whether the order and the owner exist is not asked.
     *
     * @param input the fields
     * @return all that is wrong; missing fields first, in the order ownerId, ownerTypeId, orderId
     */
    public static List<Violation> check(OrderBindingInput input) {
        Violations violations = new Violations();
        RULES.forEach(rule -> rule.check(input, violations));
        return violations.toList();
    }

    /**
     * Makes a binding of its fields.
     *
     * @param input the fields
     * @return the binding
     * @throws CrmException {@code ORDER_BINDING_FIELDS_REQUIRED} or {@code ORDER_BINDING_FIELD_INVALID}, with all violations
     */
    public static OrderBinding read(OrderBindingInput input) {
        List<Violation> violations = check(input);
        if (!violations.isEmpty()) {
            throw refusal(violations);
        }
        return new OrderBinding(
                requireRead(OrderBindingField.ORDER_ID, input),
                OwnerType.ofId(requireRead(OrderBindingField.OWNER_TYPE_ID, input))
                        .orElseThrow(),
                requireRead(OrderBindingField.OWNER_ID, input));
    }

    /**
     * Refuses an id that no order can have.
     *
     * @param orderId the id
     * @throws CrmException {@code ORDER_BINDING_FIELD_INVALID} if it is not above zero
     */
    public static void requireOrderId(long orderId) {
        if (orderId <= 0) {
            String field = OrderBindingField.ORDER_ID.wireName();
            throw refusal(List.of(new Violation(ViolationCode.NOT_AN_ID, field, Map.of())));
        }
    }

    private static CrmException refusal(List<Violation> violations) {
        String missing = violations.stream()
                .filter(violation -> violation.code() == ViolationCode.REQUIRED)
                .map(Violation::field)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? CrmException.of(
                        ErrorCode.ORDER_BINDING_FIELD_INVALID,
                        Map.of("reason", violations.get(0).message()),
                        violations)
                : CrmException.of(ErrorCode.ORDER_BINDING_FIELDS_REQUIRED, Map.of("fields", missing), violations);
    }

    private static void everyFieldIsGiven(OrderBindingInput input, Violations violations) {
        for (OrderBindingField field : REQUIRED) {
            if (isMissing(raw(field, input))) {
                violations.add(ViolationCode.REQUIRED, field.wireName());
            }
        }
    }

    private static void ownerTypeCanOwnOrders(OrderBindingInput input, Violations violations) {
        Object raw = raw(OrderBindingField.OWNER_TYPE_ID, input);
        if (!isMissing(raw) && ValueReader.id(raw).flatMap(OwnerType::ofId).isEmpty()) {
            String supported = Arrays.stream(OwnerType.values())
                    .map(type -> String.valueOf(type.id()))
                    .collect(Collectors.joining(", "));
            violations.add(
                    ViolationCode.UNSUPPORTED_OWNER_TYPE,
                    OrderBindingField.OWNER_TYPE_ID.wireName(),
                    Map.of("supported", supported));
        }
    }

    private static void isId(OrderBindingField field, OrderBindingInput input, Violations violations) {
        Object raw = raw(field, input);
        if (!isMissing(raw) && ValueReader.id(raw).isEmpty()) {
            violations.add(ViolationCode.NOT_AN_ID, field.wireName());
        }
    }

    private static long requireRead(OrderBindingField field, OrderBindingInput input) {
        return ValueReader.id(raw(field, input)).orElseThrow();
    }

    private static @Nullable Object raw(OrderBindingField field, OrderBindingInput input) {
        return input.fields().get(field.wireName());
    }

    private static boolean isMissing(@Nullable Object raw) {
        return raw == null || raw.equals("");
    }
}
