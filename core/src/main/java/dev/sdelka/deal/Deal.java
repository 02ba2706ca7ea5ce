package dev.sdelka.deal;

import static java.util.Objects.requireNonNull;

import dev.sdelka.directory.StageSemantics;
import dev.sdelka.field.FileReference;
import dev.sdelka.field.ParentType;
import dev.sdelka.query.FieldReader;
import dev.sdelka.userfield.UserField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stored deal: an immutable value, equal to another if all their fields are. Moments are of whole seconds, amounts have two
 * decimals.
 *
 * <p>The accessors are for applications. Code that treats all fields alike, such as a store or an encoder, goes by {@link
 * DealField}: {@link #value(DealField)} for any, {@link #number} and {@link #text} for the plain forms that need no objects.
 */
public final class Deal implements FieldReader {

    private final long[] numbers;
    private final byte flags;
    private final @Nullable String[] texts;
    private final List<DealContact> contacts;
    private final Map<Integer, Long> parentIds;
    private final Map<String, Object> userFields;

    Deal(DealBuilder builder) {
        numbers = Arrays.copyOf(builder.numbers, DealSlots.FIRST_FLAG);
        flags = DealSlots.flags(builder.numbers);
        texts = builder.texts.clone();
        contacts = builder.contacts;
        parentIds = Map.copyOf(builder.parentIds);
        userFields = Map.copyOf(builder.userFields);
    }

    /**
     * Starts a deal from nothing. Meant for stores and for tests; applications add a {@link NewDeal}.
     *
     * @return an empty builder
     */
    public static DealBuilder builder() {
        return new DealBuilder();
    }

    /**
     * Whether a field has a value.
     *
     * @param field the field
     * @return false if it is empty
     */
    public boolean has(DealField field) {
        return switch (field) {
            case CONTACT_ID, CONTACT_IDS -> !contacts.isEmpty();
            default -> field.kind().isNumeric() ? plain(field) != DealSlots.EMPTY : texts[DealSlots.of(field)] != null;
        };
    }

    private long plain(DealField field) {
        int slot = DealSlots.of(field);
        return slot < DealSlots.FIRST_FLAG ? numbers[slot] : flags >> (slot - DealSlots.FIRST_FLAG) & 1;
    }

    /**
     * The value of a field.
     *
     * @param field the field
     * @return a value of the field's kind, for {@code CONTACT_IDS} a list of ids; null when the field is empty
     */
    public @Nullable Object value(DealField field) {
        return switch (field) {
            case CONTACT_ID -> contacts.isEmpty() ? null : primaryContact().contactId();
            case CONTACT_IDS -> contacts.isEmpty() ? null : contactIds();
            default ->
                field.kind().isNumeric()
                        ? has(field) ? field.kind().fromNumber(plain(field)) : null
                        : texts[DealSlots.of(field)];
        };
    }

    /**
     * The plain form of a field of a numeric kind, see {@link dev.sdelka.field.ValueKind}.
     *
     * @param field a field of a numeric kind that {@link #has} a value
     * @return its value
     * @throws IllegalArgumentException if the field is not of a numeric kind or is empty
     */
    public long number(DealField field) {
        if (field == DealField.CONTACT_ID && !contacts.isEmpty()) {
            return primaryContact().contactId();
        }
        if (!field.kind().isNumeric() || !has(field)) {
            throw new IllegalArgumentException(field + " has no number");
        }
        return plain(field);
    }

    /**
     * The plain form of a field of the kind {@code TEXT}.
     *
     * @param field the field
     * @return its value; null when it is empty
     * @throws IllegalArgumentException if the field is of another kind
     */
    public @Nullable String text(DealField field) {
        if (field.kind().isNumeric()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return texts[DealSlots.of(field)];
    }

    /** {@inheritDoc} Parent links and user fields are read by their names, too. */
    @Override
    public @Nullable Object value(String field) {
        Optional<DealField> standard = DealField.find(field);
        if (standard.isPresent()) {
            return value(standard.get());
        } else if (field.startsWith(UserField.PREFIX)) {
            return userFields.get(field);
        } else if (ParentType.isFieldName(field)) {
            return parentIds.get(Integer.valueOf(field.substring(ParentType.PREFIX.length())));
        }
        throw new IllegalArgumentException("a deal has no field " + field);
    }

    /** The deal's id, above zero. */
    public long id() {
        return number(DealField.ID);
    }

    /** What people see; never empty. */
    public String title() {
        return required(DealField.TITLE);
    }

    /** The type, a status of the list {@code DEAL_TYPE}. */
    public Optional<String> typeId() {
        return Optional.ofNullable(text(DealField.TYPE_ID));
    }

    /** The category, 0 for the general one. */
    public int categoryId() {
        return (int) number(DealField.CATEGORY_ID);
    }

    /** The stage, a status of the category's list. */
    public String stageId() {
        return required(DealField.STAGE_ID);
    }

    /** What the stage means. */
    public StageSemantics stageSemantics() {
        return StageSemantics.ofCode(required(DealField.STAGE_SEMANTIC_ID));
    }

    /** Whether the deal is in the first stage of its category. */
    public boolean isNew() {
        return flag(DealField.IS_NEW);
    }

    /** Whether the deal is the template of a recurring one. */
    public boolean isRecurring() {
        return flag(DealField.IS_RECURRING);
    }

    /** Whether the customer bought before. */
    public boolean isReturnCustomer() {
        return flag(DealField.IS_RETURN_CUSTOMER);
    }

    /** Whether the customer asked before. */
    public boolean isRepeatedApproach() {
        return flag(DealField.IS_REPEATED_APPROACH);
    }

    /** The probability of success in percent, 0 to 100. */
    public OptionalInt probability() {
        return has(DealField.PROBABILITY) ? OptionalInt.of((int) number(DealField.PROBABILITY)) : OptionalInt.empty();
    }

    /** The currency, a code of ISO 4217. */
    public String currencyId() {
        return required(DealField.CURRENCY_ID);
    }

    /** The amount, with two decimals. */
    public BigDecimal opportunity() {
        return (BigDecimal) requireNonNull(value(DealField.OPPORTUNITY));
    }

    /** Whether the amount is given by hand rather than by product rows. */
    public boolean isManualOpportunity() {
        return flag(DealField.IS_MANUAL_OPPORTUNITY);
    }

    /** The tax, with two decimals. */
    public BigDecimal taxValue() {
        return (BigDecimal) requireNonNull(value(DealField.TAX_VALUE));
    }

    /** The company. */
    public OptionalLong companyId() {
        return id(DealField.COMPANY_ID);
    }

    /** The primary contact. */
    public OptionalLong contactId() {
        return id(DealField.CONTACT_ID);
    }

    /** The ids of all contacts in the order of {@link #contacts}; unmodifiable, without repetitions. */
    public List<Long> contactIds() {
        return contacts.stream().map(DealContact::contactId).toList();
    }

    /** The links to all contacts, by sort and id; unmodifiable. One of them is the primary one, if there are any. */
    public List<DealContact> contacts() {
        return contacts;
    }

    /** The quote that the deal came from. */
    public OptionalLong quoteId() {
        return id(DealField.QUOTE_ID);
    }

    /** The lead that the deal came from. */
    public OptionalLong leadId() {
        return id(DealField.LEAD_ID);
    }

    /** The day on which the deal begins. */
    public Optional<LocalDate> beginDate() {
        return Optional.ofNullable((LocalDate) value(DealField.BEGINDATE));
    }

    /** The day on which the deal is to be closed. */
    public Optional<LocalDate> closeDate() {
        return Optional.ofNullable((LocalDate) value(DealField.CLOSEDATE));
    }

    /** Whether everybody may see the deal. */
    public boolean isOpened() {
        return flag(DealField.OPENED);
    }

    /** Whether the stage is a final one. */
    public boolean isClosed() {
        return flag(DealField.CLOSED);
    }

    /** A comment, with BB codes. */
    public Optional<String> comments() {
        return Optional.ofNullable(text(DealField.COMMENTS));
    }

    /** The user who is responsible. */
    public long assignedById() {
        return number(DealField.ASSIGNED_BY_ID);
    }

    /** The user who added the deal. */
    public long createdById() {
        return number(DealField.CREATED_BY_ID);
    }

    /** The user who changed the deal last. */
    public long modifyById() {
        return number(DealField.MODIFY_BY_ID);
    }

    /** The user who changed the stage last. */
    public long movedById() {
        return number(DealField.MOVED_BY_ID);
    }

    /** When the deal was added. */
    public Instant dateCreate() {
        return instant(DealField.DATE_CREATE);
    }

    /** When the deal was changed last. */
    public Instant dateModify() {
        return instant(DealField.DATE_MODIFY);
    }

    /** When the stage was changed last. */
    public Instant movedTime() {
        return instant(DealField.MOVED_TIME);
    }

    /** The source, a status of the list {@code SOURCE}. */
    public Optional<String> sourceId() {
        return Optional.ofNullable(text(DealField.SOURCE_ID));
    }

    /** More about the source. */
    public Optional<String> sourceDescription() {
        return Optional.ofNullable(text(DealField.SOURCE_DESCRIPTION));
    }

    /** More about the deal. */
    public Optional<String> additionalInfo() {
        return Optional.ofNullable(text(DealField.ADDITIONAL_INFO));
    }

    /** A place, a code of the portal's own. */
    public Optional<String> locationId() {
        return Optional.ofNullable(text(DealField.LOCATION_ID));
    }

    /** The external system that the deal came from. */
    public Optional<String> originatorId() {
        return Optional.ofNullable(text(DealField.ORIGINATOR_ID));
    }

    /** The deal's id in the external system. */
    public Optional<String> originId() {
        return Optional.ofNullable(text(DealField.ORIGIN_ID));
    }

    /** The advertising system. */
    public Optional<String> utmSource() {
        return Optional.ofNullable(text(DealField.UTM_SOURCE));
    }

    /** The kind of traffic. */
    public Optional<String> utmMedium() {
        return Optional.ofNullable(text(DealField.UTM_MEDIUM));
    }

    /** The advertising campaign. */
    public Optional<String> utmCampaign() {
        return Optional.ofNullable(text(DealField.UTM_CAMPAIGN));
    }

    /** The content of the campaign. */
    public Optional<String> utmContent() {
        return Optional.ofNullable(text(DealField.UTM_CONTENT));
    }

    /** The search term of the campaign. */
    public Optional<String> utmTerm() {
        return Optional.ofNullable(text(DealField.UTM_TERM));
    }

    /** When something happened on the deal's timeline last. */
    public Instant lastActivityTime() {
        return instant(DealField.LAST_ACTIVITY_TIME);
    }

    /** Who made it happen. */
    public long lastActivityBy() {
        return number(DealField.LAST_ACTIVITY_BY);
    }

    /** The parents: item ids by the number of their smart process; unmodifiable. */
    public Map<Integer, Long> parentIds() {
        return parentIds;
    }

    /**
     * The values of user fields by name: {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code LocalDate}, {@code Instant},
     * {@link dev.sdelka.field.Money}, {@link dev.sdelka.field.FileReference}, or a list of them where a field has several; unmodifiable, empty ones are
     * not in it.
     */
    public Map<String, Object> userFields() {
        return userFields;
    }

    /** The files in all user fields; unmodifiable. */
    public List<FileReference> files() {
        return userFields.values().stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(FileReference.class::isInstance)
                .map(FileReference.class::cast)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deal that
                && Arrays.equals(numbers, that.numbers)
                && flags == that.flags
                && Arrays.equals(texts, that.texts)
                && contacts.equals(that.contacts)
                && parentIds.equals(that.parentIds)
                && userFields.equals(that.userFields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(numbers), Arrays.hashCode(texts));
    }

    /** All fields that have a value, for people; the form is not fixed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Deal[");
        for (DealField field : DealField.values()) {
            if (has(field)) {
                text.append(field).append('=').append(value(field)).append(", ");
            }
        }
        return text.append("parents=")
                .append(parentIds)
                .append(", userFields=")
                .append(userFields)
                .append(']')
                .toString();
    }

    /** Starts with all that the deal has. */
    public DealBuilder toBuilder() {
        DealBuilder builder = new DealBuilder();
        System.arraycopy(numbers, 0, builder.numbers, 0, numbers.length);
        for (int slot = DealSlots.FIRST_FLAG; slot < DealSlots.NUMBERS; slot++) {
            builder.numbers[slot] = flags >> (slot - DealSlots.FIRST_FLAG) & 1;
        }
        System.arraycopy(texts, 0, builder.texts, 0, texts.length);
        builder.contacts = contacts;
        builder.parentIds = parentIds;
        builder.userFields = userFields;
        return builder;
    }

    private DealContact primaryContact() {
        for (DealContact contact : contacts) {
            if (contact.isPrimary()) {
                return contact;
            }
        }
        throw new IllegalStateException("a deal with contacts has a primary one");
    }

    private String required(DealField field) {
        return requireNonNull(text(field));
    }

    private boolean flag(DealField field) {
        return number(field) != 0;
    }

    private Instant instant(DealField field) {
        return Instant.ofEpochSecond(number(field));
    }

    private OptionalLong id(DealField field) {
        return has(field) ? OptionalLong.of(number(field)) : OptionalLong.empty();
    }
}
