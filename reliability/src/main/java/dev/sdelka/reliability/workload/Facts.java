package dev.sdelka.reliability.workload;

import dev.sdelka.deal.Deal;
import dev.sdelka.deal.DealContact;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The fields of a deal that are always written together. All follow from one number, and some take more room than a page of the file has, so that a half of a change
 * shows.
 *
 * @param title the value of {@code TITLE}
 * @param comments the value of {@code COMMENTS}
 * @param probability the value of {@code PROBABILITY}
 * @param contacts the contacts in their order
 * @param userFields the user fields
 */
record Facts(String title, String comments, int probability, List<Long> contacts, Map<String, Object> userFields) {

    private static final int MOST_CONTACTS = 4;
    private static final int LONG_EVERY = 5;
    private static final int LONG_COMMENT = 700;
    private static final int SHOWN = 12;

    /** What a number gives a deal. */
    static Facts of(Lane lane, long number, boolean hasUserField) {
        String word = "n" + number + " ";
        return new Facts(
                "Deal " + number,
                word.repeat(number % LONG_EVERY == 0 ? LONG_COMMENT : 1).strip(),
                (int) (number % 101),
                LongStream.rangeClosed(1, 1 + number % MOST_CONTACTS)
                        .map(i -> number * 10 + i)
                        .boxed()
                        .toList(),
                hasUserField ? Map.of(lane.userField(), "value " + number) : Map.of());
    }

    /** What a deal has. */
    static Facts read(Deal deal) {
        return new Facts(
                deal.title(),
                deal.comments().orElse(""),
                deal.probability().orElse(-1),
                deal.contacts().stream().map(DealContact::contactId).toList(),
                deal.userFields());
    }

    Facts withoutUserFields() {
        return new Facts(title, comments, probability, contacts, Map.of());
    }

    /** Without the repetitions of a long comment. */
    @Override
    public String toString() {
        String shown = comments.substring(0, Math.min(comments.length(), SHOWN));
        return title + ", comment of " + comments.length() + " " + shown + ", " + probability + " %, contacts "
                + contacts + ", " + userFields;
    }
}
