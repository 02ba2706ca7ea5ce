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
    Map<Integer, Long> parentIds = Map.of(); // these two cannot be changed before the first entry
    Map<String, Object> userFields = Map.of();

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
        if (links.size() == 1 && links.get(0).isPrimary()) { // as most deals have it
            contacts = List.copyOf(links);
            return this;
        }
        long primary = links.stream().filter(DealContact::isPrimary).count();
        long distinct =
                links.stream().mapToLong(DealContact::contactId).distinct().count();
        if (distinct < links.size() || primary != (links.isEmpty() ? 0 : 1)) {
            throw new IllegalArgumentException(
                    "contacts must stand once each, and one of them must be the primary one");
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
        parentIds = changeable(parentIds);
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
        parentIds = changeable(parentIds);
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
            return set(name, plain(value));
        } else if (list.isEmpty()) {
            return withoutUserField(name);
        }
        return set(name, list.stream().map(DealBuilder::plain).toList());
    }

    private DealBuilder set(String name, Object value) {
        userFields = changeable(userFields);
        userFields.put(name, value);
        return this;
    }

    private static <K, V> Map<K, V> changeable(Map<K, V> map) {
        return map instanceof LinkedHashMap ? map : new LinkedHashMap<>(map);
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
        userFields = changeable(userFields);
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
        if (!DealSlots.areFilled(numbers, texts)) {
            throw new IllegalStateException(firstEmpty() + " is not set");
        }
        Deal deal = new Deal(this);
        DealLimits.ALL.forEach(range -> require(deal, range));
        deal.stageSemantics();
        return deal;
    }

    private DealField firstEmpty() {
        return Arrays.stream(DealField.values())
                .filter(field -> field.isAlwaysSet() && isEmpty(field))
                .findFirst()
                .orElseThrow();
    }

    private boolean isEmpty(DealField field) {
        int slot = DealSlots.of(field);
        return field.kind().isNumeric() ? numbers[slot] == DealSlots.EMPTY : texts[slot] == null;
    }

    private static void require(Deal deal, DealLimits.Range range) {
        if (deal.has(range.field()) && !range.contains(deal.number(range.field()))) {
            throw new IllegalArgumentException(range.field() + " must be from " + range.min() + " to " + range.max());
        }
    }
}
