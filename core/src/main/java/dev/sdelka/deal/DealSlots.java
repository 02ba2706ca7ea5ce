package dev.sdelka.deal;

import dev.sdelka.field.ValueKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a deal holds each standard field: numeric kinds in one array of longs, texts in another array. A deal in memory is
 * two arrays then, not forty boxed objects. Flags stand at the end of the longs while a deal is built; a deal that is built, which has all
 * of them, holds them as bits.
 */
@SuppressWarnings("EnumOrdinal") // positions live in one process only, nothing stored depends on them
final class DealSlots {

    /** Stands for no value; no field of a numeric kind can have it. */
    static final long EMPTY = Long.MIN_VALUE;

    static final int NUMBERS;
    static final int FIRST_FLAG;
    static final int TEXTS;

    private static final int[] REQUIRED_NUMBERS;
    private static final int[] REQUIRED_TEXTS;
    private static final int[] SLOTS = new int[DealField.values().length];

    static {
        int numbers = 0;
        int texts = 0;
        for (DealField field : DealField.values()) {
            if (!isContact(field) && field.kind() != ValueKind.FLAG) {
                SLOTS[field.ordinal()] = field.kind().isNumeric() ? numbers++ : texts++;
            }
        }
        FIRST_FLAG = numbers;
        TEXTS = texts;
        for (DealField field : DealField.values()) {
            if (field.kind() == ValueKind.FLAG) {
                SLOTS[field.ordinal()] = numbers++;
            }
        }
        NUMBERS = numbers;
        REQUIRED_NUMBERS = required(true);
        REQUIRED_TEXTS = required(false);
    }

    private static int[] required(boolean isNumeric) {
        return Arrays.stream(DealField.values())
                .filter(field -> field.isAlwaysSet() && field.kind().isNumeric() == isNumeric)
                .mapToInt(DealSlots::of)
                .toArray();
    }

    private DealSlots() {}

    static int of(DealField field) {
        if (isContact(field)) {
            throw new IllegalArgumentException(field + " is held as the list of contacts");
        }
        return SLOTS[field.ordinal()];
    }

    /** Whether each field that is always set has a value. Asked of every deal that is read, so it looks at nothing but the arrays. */
    static boolean areFilled(long[] numbers, @Nullable String[] texts) {
        for (int slot : REQUIRED_NUMBERS) {
            if (numbers[slot] == EMPTY) {
                return false;
            }
        }
        for (int slot : REQUIRED_TEXTS) {
            if (texts[slot] == null) {
                return false;
            }
        }
        return true;
    }

    /** The flags of a deal as bits. */
    static byte flags(long[] numbers) {
        int flags = 0;
        for (int slot = FIRST_FLAG; slot < NUMBERS; slot++) {
            flags |= numbers[slot] == 0 ? 0 : 1 << (slot - FIRST_FLAG);
        }
        return (byte) flags;
    }

    private static boolean isContact(DealField field) {
        return field == DealField.CONTACT_ID || field == DealField.CONTACT_IDS;
    }
}
