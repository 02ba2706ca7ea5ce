package dev.sdelka.testkit.arbitrary;

import dev.sdelka.deal.DealField;
import dev.sdelka.directory.Currency;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.Status;
import dev.sdelka.field.Money;
import dev.sdelka.userfield.EnumerationItem;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldSettings;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of user fields, as deals hold them: one, or a list of several where the field is multiple. */
public final class UserFieldValues {

    private static final int MAX_VALUES = 3;

    private UserFieldValues() {}

    /**
     * Values of the field's kind, whatever they point to.
     *
     * @param field the field
     * @return values that stores must keep
     */
    public static Arbitrary<Object> any(UserField field) {
        return oneOrSeveral(field, TypedValues.of(field.type().kind(), DealField.COMMENTS.maxLength()));
    }

    /**
     * Values that a deal may be given.
     *
     * @param field the field
     * @param referenceData what they point to
     * @return values in order
     */
    public static Arbitrary<Object> valid(UserField field, ReferenceData referenceData) {
        return oneOrSeveral(field, one(field, referenceData));
    }

    /**
     * Single values that a deal may be given.
     *
     * @param field the field
     * @param referenceData what they point to
     * @return values in order
     */
    static Arbitrary<Object> one(UserField field, ReferenceData referenceData) {
        Arbitrary<Object> any = TypedValues.of(field.type().kind(), DealField.COMMENTS.maxLength());
        return switch (field.type()) {
            case ENUMERATION ->
                field.items().isEmpty()
                        ? any
                        : Arbitraries.of(field.items()).map(EnumerationItem::id).map(Integer::longValue);
            case CRM_STATUS -> {
                String listId = String.valueOf(field.settings().get(UserFieldSettings.ENTITY_TYPE));
                List<Status> statuses = referenceData.statuses(listId);
                yield statuses.isEmpty() ? any : Arbitraries.of(statuses).map(Status::statusId);
            }
            case MONEY ->
                Combinators.combine(
                                any, Arbitraries.of(referenceData.currencies()).map(Currency::code))
                        .as((money, currency) -> new Money(((Money) money).amount(), currency));
            case CRM -> {
                Arbitrary<String> prefixes = Arbitraries.of(field.settings().entrySet().stream()
                        .filter(setting -> "Y".equals(setting.getValue()))
                        .map(setting -> prefix(setting.getKey()))
                        .toList());
                yield Combinators.combine(prefixes, Arbitraries.longs().between(1, 999_999_999))
                        .as((prefix, id) -> prefix + "_" + id);
            }
            default -> any;
        };
    }

    private static String prefix(String type) {
        return switch (type) {
            case "LEAD" -> "L";
            case "CONTACT" -> "C";
            case "COMPANY" -> "CO";
            case "DEAL" -> "D";
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Arbitrary<Object> oneOrSeveral(UserField field, Arbitrary<Object> values) {
        return field.isMultiple()
                ? values.list().ofMinSize(1).ofMaxSize(MAX_VALUES).map(list -> list)
                : values;
    }
}
