package dev.sdelka.deal;

/**
 * Where a deal holds each standard field: numeric kinds in one array of longs, texts in another array. A deal in memory is
 * two arrays then, not forty boxed objects.
 */
@SuppressWarnings("EnumOrdinal") // positions live in one process only, nothing stored depends on them
final class DealSlots {

    /** Stands for no value; no field of a numeric kind can have it. */
    static final long EMPTY = Long.MIN_VALUE;

    static final int NUMBERS;
    static final int TEXTS;

    private static final int[] SLOTS = new int[DealField.values().length];

    static {
        int numbers = 0;
        int texts = 0;
        for (DealField field : DealField.values()) {
            if (isContact(field)) {
                continue;
            }
            SLOTS[field.ordinal()] = field.kind().isNumeric() ? numbers++ : texts++;
        }
        NUMBERS = numbers;
        TEXTS = texts;
    }

    private DealSlots() {}

    static int of(DealField field) {
        if (isContact(field)) {
            throw new IllegalArgumentException(field + " is held as the list of contacts");
        }
        return SLOTS[field.ordinal()];
    }

    private static boolean isContact(DealField field) {
        return field == DealField.CONTACT_ID || field == DealField.CONTACT_IDS;
    }
}
