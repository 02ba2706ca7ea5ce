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

    /**
     * The hash of a secret.
     *
     * @param secret any text
     * @return its hash
     */
    public static SecretHash of(String secret) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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

    private static SecretHash of(byte[] digest) {
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        return new SecretHash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }
}
