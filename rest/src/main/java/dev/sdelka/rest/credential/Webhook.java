package dev.sdelka.rest.credential;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A webhook: a user and a secret code, which together stand in the address of a call. The code itself is not kept, only its hash.
 *
 * @param userId on whose behalf calls are made, above zero
 * @param codeHash the hash of the code
 * @param scopes the scopes of which methods may be called, in lower case; empty for all
 */
public record Webhook(long userId, SecretHash codeHash, Optional<Set<String>> scopes) implements Credential {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /** Refuses a user whose id is not above zero. */
    public Webhook {
        if (userId <= 0) {
            throw new IllegalArgumentException("the id of a webhook's user must be above zero");
        }
        scopes = scopes.map(Webhook::lowerCase);
    }

    /**
     * A webhook for all methods.
     *
     * @param userId on whose behalf calls are made, above zero
     * @param code the secret: 1 to 128 letters, digits, hyphens and underscores; long and random, for hashing is quick
     * @return the webhook
     * @throws IllegalArgumentException if one of them is not as it must be; the message does not repeat the code
     */
    public static Webhook withAllScopes(long userId, String code) {
        return new Webhook(userId, hash(code), Optional.empty());
    }

    /**
     * A webhook for some methods.
     *
     * @param userId on whose behalf calls are made, above zero
     * @param code the secret, as for {@link #withAllScopes}
     * @param scopes such as {@code crm}; methods that need none can be called with none
     * @return the webhook
     * @throws IllegalArgumentException if one of them is not as it must be; the message does not repeat the code
     */
    public static Webhook withScopes(long userId, String code, Set<String> scopes) {
        return new Webhook(userId, hash(code), Optional.of(scopes));
    }

    @Override
    public Optional<Application> application() {
        return Optional.empty();
    }

    @Override
    public Object account() {
        return this;
    }

    /** Names the user; says nothing of the code. */
    @Override
    public String toString() {
        return "Webhook[userId=" + userId + ", scopes="
                + scopes.map(Object::toString).orElse("all") + "]";
    }

    static Set<String> lowerCase(Set<String> scopes) {
        return scopes.stream().map(scope -> scope.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static SecretHash hash(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the code of a webhook must be 1 to 128 letters, digits, - or _");
        }
        return SecretHash.of(code);
    }
}
