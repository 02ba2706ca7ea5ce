package dev.sdelka.userfield;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a portal shows a user field to people. Nothing here has an effect on deals.
 *
 * @param showFilter how the field stands in filters
 * @param showInList whether lists show it
 * @param editInList whether lists let people change it
 * @param isSearchable whether the search finds its values
 */
public record UserFieldDisplay(ShowFilter showFilter, boolean showInList, boolean editInList, boolean isSearchable) {

    /** What a field gets that says nothing. */
    public static final UserFieldDisplay DEFAULT = new UserFieldDisplay(ShowFilter.NOT, true, true, false);

    /** How a field stands in the filters of a portal. */
    public enum ShowFilter {
        /** Not at all. */
        NOT("N"),
        /** People give the very value. */
        EXACT("I"),
        /** People give a mask. */
        MASK("E"),
        /** People give a part of the value. */
        PART("S");

        private final String code;

        ShowFilter(String code) {
            this.code = code;
        }

        /**
         * The letter on the wire.
         *
         * @return {@code N}, {@code I}, {@code E} or {@code S}
         */
        public String code() {
            return code;
        }

        /**
         * The choice behind a letter.
         *
         * @param code a letter
         * @return empty if it is none
         */
        public static Optional<ShowFilter> find(String code) {
            return Arrays.stream(values())
                    .filter(choice -> choice.code.equals(code))
                    .findFirst();
        }
    }
}
