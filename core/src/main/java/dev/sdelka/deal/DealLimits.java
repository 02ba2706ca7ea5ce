package dev.sdelka.deal;

import java.util.List;

/** What the numbers of a deal may be, whoever made it. */
final class DealLimits {

    static final int MAX_PROBABILITY = 100;

    static final List<Range> ALL = List.of(
            new Range(DealField.ID, 1, Long.MAX_VALUE),
            new Range(DealField.CATEGORY_ID, 0, Integer.MAX_VALUE),
            new Range(DealField.PROBABILITY, 0, MAX_PROBABILITY));

    private DealLimits() {}

    /** The least and the greatest number that a field may be. */
    record Range(DealField field, long min, long max) {

        boolean contains(long number) {
            return number >= min && number <= max;
        }
    }
}
