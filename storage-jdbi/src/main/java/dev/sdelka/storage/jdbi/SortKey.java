package dev.sdelka.storage.jdbi;

import dev.sdelka.field.FileReference;
import dev.sdelka.field.Money;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value of a user field in a form that SQLite orders as Java does. */
final class SortKey {

    private static final byte NEGATIVE = 0;
    private static final byte ZERO = 1;
    private static final byte POSITIVE = 2;
    private static final byte END_OF_POSITIVE = 0;
    private static final byte END_OF_NEGATIVE = (byte) 0xff;

    private SortKey() {}

    /** A {@code Long}, {@code String}, {@code Boolean} or {@code byte[]}; null for an empty field. A field with several values goes by the first. */
    static @Nullable Object of(@Nullable Object value) {
        Object first = SqlValue.first(value);
        if (first instanceof BigDecimal decimal) {
            return bytes(decimal);
        } else if (first instanceof Money money) {
            return bytes(money);
        } else if (first instanceof FileReference file) {
            return file.id();
        } else if (first instanceof LocalDate date) {
            return date.toEpochDay();
        } else if (first instanceof Instant instant) {
            return instant.getEpochSecond();
        }
        return first;
    }

    /** The amount, whose digits end with what comes before any digit, or after it if the amount is below zero; then the currency. */
    private static byte[] bytes(Money money) {
        byte[] amount = bytes(money.amount());
        byte[] currency = money.currency().getBytes(StandardCharsets.US_ASCII);
        boolean isPositive = money.amount().signum() > 0;
        ByteBuffer key = ByteBuffer.allocate(amount.length + (isPositive ? 1 : 0) + currency.length);
        key.put(amount);
        if (isPositive) {
            key.put(END_OF_POSITIVE);
        }
        return key.put(currency).array();
    }

    /** Sign, place of the first digit, digits; a negative number has the complement of both, so that a longer one comes first. */
    private static byte[] bytes(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return new byte[] {ZERO};
        }
        BigDecimal plain = decimal.abs().stripTrailingZeros();
        byte[] digits = plain.unscaledValue().toString().getBytes(StandardCharsets.US_ASCII);
        int place = Integer.MIN_VALUE ^ (plain.precision() - plain.scale()); // unsigned, as bytes compare
        boolean isNegative = decimal.signum() < 0;
        ByteBuffer key = ByteBuffer.allocate(1 + Integer.BYTES + digits.length + (isNegative ? 1 : 0));
        key.put(isNegative ? NEGATIVE : POSITIVE).putInt(isNegative ? ~place : place);
        for (byte digit : digits) {
            key.put(isNegative ? (byte) ('0' + '9' - digit) : digit);
        }
        if (isNegative) {
            key.put(END_OF_NEGATIVE);
        }
        return key.array();
    }
}
