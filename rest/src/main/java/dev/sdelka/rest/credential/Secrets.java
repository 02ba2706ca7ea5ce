package dev.sdelka.rest.credential;

import java.security.SecureRandom;

/** Makes secrets that nobody guesses. Thread-safe. */
public final class Secrets {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random;

    /**
     * A maker of secrets.
     *
     * @param random where they come from
     */
    public Secrets(SecureRandom random) {
        this.random = random;
    }

    /**
     * A secret.
     *
     * @param length how many letters and digits, above zero; 16 of them are beyond guessing
     * @return small letters and digits
     */
    public String next(int length) {
        StringBuilder secret = new StringBuilder(length);
        random.ints(length, 0, LETTERS.length()).forEach(index -> secret.append(LETTERS.charAt(index)));
        return secret.toString();
    }
}
