package dev.sdelka.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * A short text that is made of numbers: the wire shows numbers, amounts and moments as texts, and an answer may have thousands of them. Used
 * again and again, by one thread.
 */
public final class WireText {

    private static final int LONGEST = 40;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final char[] characters = new char[LONGEST];
    private int length;

    /** An empty text. */
    public WireText() {}

    /**
     * Adds a character.
     *
     * @param character any
     * @return this
     */
    public WireText append(char character) {
        characters[length++] = character;
        return this;
    }

    /**
     * Adds a number with as many digits as it has.
     *
     * @param number any
     * @return this
     */
    public WireText number(long number) {
        if (number == Long.MIN_VALUE) { // the one that has no opposite
            for (char character : Long.toString(number).toCharArray()) {
                append(character);
            }
            return this;
        } else if (number < 0) {
            append('-');
        }
        long rest = Math.abs(number);
        int count = 1;
        for (long above = rest / TEN; above > 0; above /= TEN) {
            count++;
        }
        return digits(rest, count);
    }

    /**
     * Adds an amount with two decimals.
     *
     * @param hundredths above {@link Long#MIN_VALUE}
     * @return this
     */
    public WireText amount(long hundredths) {
        if (hundredths < 0) {
            append('-');
        }
        long rest = Math.abs(hundredths);
        return number(rest / HUNDRED).append('.').digits(rest % HUNDRED, 2);
    }

    /**
     * Adds the last digits of a number.
     *
     * @param number 0 or more
     * @param count how many digits; there are zeros in front if the number has fewer
     * @return this
     */
    public WireText digits(long number, int count) {
        long rest = number;
        for (int place = length + count - 1; place >= length; place--) {
            characters[place] = (char) ('0' + rest % TEN);
            rest /= TEN;
        }
        length += count;
        return this;
    }

    /**
     * Writes the text, and empties it.
     *
     * @param generator receives it
     * @throws IOException if it cannot be written
     */
    public void writeTo(JsonGenerator generator) throws IOException {
        generator.writeString(characters, 0, length);
        length = 0;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
