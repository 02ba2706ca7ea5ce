package dev.sdelka.field;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * An amount in a currency, as a user field of the type {@code money} holds it. Ordered by amount, whatever the currency, then by currency.
 *
 * @param amount of any scale; zeros at the end are dropped, so that equal amounts make equal values
 * @param currency a code of three capital letters
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    private static final char SEPARATOR = '|';
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Comparator<Money> ORDER =
            Comparator.comparing(Money::amount).thenComparing(Money::currency);

    /** Refuses a currency that is no code. */
    public Money {
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("no code of a currency: " + currency);
        }
        amount = Decimals.plain(amount);
    }

    /**
     * Whether a text has the form of a currency's code.
     *
     * @param text any text
     * @return true for three capital letters
     */
    public static boolean isCurrency(String text) {
        return CODE.matcher(text).matches();
    }

    /** Where the currency begins in the portal's form; below zero if there is none. */
    static int separator(String text) {
        return text.lastIndexOf(SEPARATOR);
    }

    @Override
    public int compareTo(Money other) {
        return ORDER.compare(this, other);
    }

    /** The portal's form, such as {@code 300|RUB}. */
    @Override
    public String toString() {
        return amount.toPlainString() + SEPARATOR + currency;
    }
}
