package dev.sdelka.deal;

import dev.sdelka.field.Decimals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Deal} field by field. It checks the form of values and that fields that are always set have one, not the rules of {@link
 * DealRules}. Not thread-safe.
 */
public final class DealBuilder {

    final long[] numbers = new long[DealSlots.NUMBERS];
    final @Nullable String[] texts = new String[DealSlots.TEXTS];
    List<DealContact> contacts = List.of();
    final Map<Integer, Long> parentIds = new LinkedHashMap<>();
    final Map<String, Object> userFields = new LinkedHashMap<>();

    DealBuilder() {
        Arrays.fill(numbers, DealSlots.EMPTY);
    }

    /**
     * Sets a field.
     *
     * @param field any field but the contacts
     * @param value a value of the field's kind; null makes it empty
     * @return this
     * @throws IllegalArgumentException if the value is not of the field's kind
     */
    public DealBuilder value(DealField field, @Nullable Object value) {
        if (!field.kind().isNumeric()) {
            return text(field, (String) value);
        } else if (value == null) {
            numbers[DealSlots.of(field)] = DealSlots.EMPTY;
            return this;
        }
        return number(field, field.kind().toNumber(value));
    }

    /**
     * Sets a field of a numeric kind by its plain form, see {@link dev.sdelka.field.ValueKind}.
     *
     * @param field a field of a numeric kind
     * @param number its value
     * @return this
     */
    public DealBuilder number(DealField field, long number) {
        if (!field.kind().isNumeric() || number == DealSlots.EMPTY) {
            throw new IllegalArgumentException(field + " cannot be " + number);
        }
        numbers[DealSlots.of(field)] = number;
        return this;
    }

    /**
     * Sets a field of the kind {@code TEXT}.
     *
     * @param field the field
     * @param text its value; null and the empty text make it empty
     * @return this
     */
    public DealBuilder text(DealField field, @Nullable String text) {
        if (field.kind().isNumeric()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        texts[DealSlots.of(field)] = text == null || text.isEmpty() ? null : text;
        return this;
    }

    /**
     * Sets the contacts.
     *
     * @param ids the primary one first; repetitions are dropped
     * @return this
     */
    public DealBuilder contactIds(List<Long> ids) {
        return contacts(DealContact.listOf(ids));
    }

    /**
     * Sets the contacts with their places and roles.
     *
     * @param links one of them, and only one, is the primary one; none may stand twice
     * @return this
     * @throws IllegalArgumentException if one of these conditions does not hold
     */
    public DealBuilder contacts(List<DealContact> links) {
        long primary = links.stream().filter(DealContact::isPrimary).count();
        long distinct =
                links.stream().mapToLong(DealContact::contactId).distinct().count();
        if (distinct < links.size() || primary != (links.isEmpty() ? 0 : 1)) {
            throw new IllegalArgumentException("contacts stand once, and one is primary: " + links);
        }
        contacts = links.stream().sorted(DealContact.ORDER).toList();
        return this;
    }

    /**
     * Sets a parent.
     *
     * @param entityTypeId the number of the smart process
     * @param itemId its item
     * @return this
     */
    public DealBuilder parentId(int entityTypeId, long itemId) {
        parentIds.put(entityTypeId, itemId);
        return this;
    }

    /**
     * Makes a parent link empty.
     *
     * @param entityTypeId the number of the smart process
     * @return this
     */
    public DealBuilder withoutParent(int entityTypeId) {
        parentIds.remove(entityTypeId);
        return this;
    }

    /**
     * Sets a user field.
     *
     * @param name the wire name
     * @param value a {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code LocalDate}, {@code Instant}, {@link
     *     dev.sdelka.field.Money} or {@link dev.sdelka.field.FileReference}, or a list of them, which makes the field empty if it is; zeros at the end
     *     of a decimal are dropped, so that equal numbers make equal deals
     * @return this
     */
    public DealBuilder userField(String name, Object value) {
        if (!(value instanceof List<?> list)) {
            userFields.put(name, plain(value));
        } else if (list.isEmpty()) {
            userFields.remove(name);
        } else {
            userFields.put(name, list.stream().map(DealBuilder::plain).toList());
        }
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal decimal ? Decimals.plain(decimal) : value;
    }

    /**
     * Makes a user field empty.
     *
     * @param name the wire name
     * @return this
     */
    public DealBuilder withoutUserField(String name) {
        userFields.remove(name);
        return this;
    }

    /**
     * The deal.
     *
     * @return an immutable value; the builder can be used on
     * @throws IllegalStateException if a field that is always set is empty
     * @throws IllegalArgumentException if a field has a value that its accessor could not tell
     */
    public Deal build() {
        Deal deal = new Deal(this);
        for (DealField field : DealField.values()) {
            if (field.isAlwaysSet() && !deal.has(field)) {
                throw new IllegalStateException(field + " is not set");
            }
        }
        DealLimits.ALL.forEach(range -> require(deal, range));
        deal.stageSemantics();
        return deal;
    }

    private static void require(Deal deal, DealLimits.Range range) {
        if (deal.has(range.field()) && !range.contains(deal.number(range.field()))) {
            throw new IllegalArgumentException(range.field() + " must be from " + range.min() + " to " + range.max());
        }
    }
}
