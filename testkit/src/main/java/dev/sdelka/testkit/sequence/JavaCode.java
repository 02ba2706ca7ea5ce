package dev.sdelka.testkit.sequence;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import dev.sdelka.deal.DealField;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import dev.sdelka.order.OrderBinding;
import dev.sdelka.query.Filter;
import dev.sdelka.query.Query;
import dev.sdelka.query.SortOrder;
import dev.sdelka.query.TextPattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes values as the Java expressions that make them, so that a failure can be pasted as a test. */
final class JavaCode {

    private static final Set<DealField> NOT_SET_ALONE =
            EnumSet.of(DealField.ID, DealField.CONTACT_ID, DealField.CONTACT_IDS);

    private static final char FIRST_CONTROL = 0x7F;

    private JavaCode() {}

    static String call(String method, Object... arguments) {
        return method + "(" + list(Stream.of(arguments)) + ")";
    }

    static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return literal(text);
        } else if (value instanceof Long number) {
            return number == Long.MIN_VALUE ? "Long.MIN_VALUE" : number + "L";
        } else if (value instanceof BigDecimal number) {
            return "new BigDecimal(\"" + number + "\")";
        } else if (value instanceof Instant || value instanceof LocalDate) {
            return value.getClass().getSimpleName() + ".parse(\"" + value + "\")";
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof Collection<?> several) {
            return "List.of(" + list(several.stream()) + ")";
        } else if (value instanceof Money money) {
            return call("new Money", money.amount(), money.currency());
        } else if (value instanceof FileReference file) {
            return call("new FileReference", file.id(), file.name());
        } else if (value instanceof OrderBinding binding) {
            return call("new OrderBinding", binding.orderId(), binding.ownerType(), binding.ownerId());
        } else if (value instanceof DealContact link) {
            return call("new DealContact", link.contactId(), link.sort(), link.roleId(), link.isPrimary());
        } else if (value instanceof Deal deal) {
            return deal(deal);
        } else if (value instanceof Query query) {
            return call("new Query", query.filter(), query.order(), query.offset(), query.limit());
        } else if (value instanceof SortOrder key) {
            boolean isAscending = key.direction() == SortOrder.Direction.ASCENDING;
            return call(isAscending ? "SortOrder.ascending" : "SortOrder.descending", key.field());
        } else if (value instanceof Filter filter) {
            return filter(filter);
        }
        return String.valueOf(value); // flags, whole numbers, and what prints itself as code
    }

    private static String list(Stream<?> values) {
        return values.map(JavaCode::of).collect(Collectors.joining(", "));
    }

    private static String filter(Filter filter) {
        if (filter instanceof Filter.And and) {
            return call("new Filter.And", and.parts());
        } else if (filter instanceof Filter.Or or) {
            return call("new Filter.Or", or.parts());
        } else if (filter instanceof Filter.Not not) {
            return call("Filter.not", not.part());
        } else if (filter instanceof Filter.Comparison comparison) {
            return call("Filter.compare", comparison.field(), comparison.relation(), comparison.value());
        } else if (filter instanceof Filter.In in) {
            return call("Filter.in", in.field(), in.values());
        } else if (filter instanceof Filter.Like like) {
            return "Filter.like(" + of(like.field()) + ", " + pattern(like.pattern()) + ")";
        } else {
            return call("new Filter.Empty", ((Filter.Empty) filter).field());
        }
    }

    private static String pattern(TextPattern pattern) {
        return call("new TextPattern", pattern.parts());
    }

    /** What the deal has beside defaults. */
    private static String deal(Deal deal) {
        StringBuilder code = new StringBuilder(call("deal", deal.id()));
        Deal plain = Operation.deal(deal.id()).build();
        for (DealField field : DealField.values()) {
            Object value = deal.value(field);
            if (!NOT_SET_ALONE.contains(field) && !Objects.equals(value, plain.value(field))) {
                code.append(".value(DealField.").append(field.name()).append(", ");
                code.append(of(value)).append(')');
            }
        }
        if (!deal.contacts().isEmpty()) {
            code.append('.').append(call("contacts", deal.contacts()));
        }
        deal.parentIds().forEach((type, id) -> code.append('.').append(call("parentId", type, id)));
        deal.userFields().forEach((name, value) -> {
            if (!value.equals(plain.userFields().get(name))) {
                code.append('.').append(call("userField", name, value));
            }
        });
        return code.append(".build()").toString();
    }

    private static String literal(String text) {
        StringBuilder code = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                code.append('\\').append(c);
            } else if (Character.isLetterOrDigit(c) || (c >= ' ' && c < FIRST_CONTROL)) {
                code.append(c);
            } else if (c == '\n' || c == '\r') {
                code.append(c == '\n' ? "\\n" : "\\r"); // escapes of another kind would end the line
            } else {
                code.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return code.append('"').toString();
    }
}
