package dev.sdelka.rest.credential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of a secret: its SHA-256. Secrets are long and random, so hashing them is quick and needs no salt; who reads a hash
 * cannot call with it.
 *
 * @param first the first 64 bits
 * @param second the next
 * @param third the next
 * @param fourth the last
 */
public record SecretHash(long first, long second, long third, long fourth) {

    private static final int HEX_DIGITS = 64;

    /** Never fed, only copied: to look one up takes longer than to hash a secret, and each call hashes one. */
    private static final MessageDigest UNUSED = unused();

    /**
     * The hash of a secret.
     *
     * @param secret any text
     * @return its hash
     */
    public static SecretHash of(String secret) {
        return of(digest().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A hash that was written down.
     *
     * @param hex 64 hexadecimal digits
     * @return the hash
     * @throws IllegalArgumentException if it is something else
     */
    public static SecretHash parse(String hex) {
        if (hex.length() != HEX_DIGITS) {
            throw new IllegalArgumentException("a hash has " + HEX_DIGITS + " hexadecimal digits");
        }
        return of(HexFormat.of().parseHex(hex));
    }

    /**
     * The hash, to be written down.
     *
     * @return 64 hexadecimal digits
     */
    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(first)
                + format.toHexDigits(second)
                + format.toHexDigits(third)
                + format.toHexDigits(fourth);
    }

    private static MessageDigest digest() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's can be copied", e);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static SecretHash of(byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new SecretHash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }
}
