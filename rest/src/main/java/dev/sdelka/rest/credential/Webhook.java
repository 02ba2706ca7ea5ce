package dev.sdelka.rest.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A webhook: a user and a secret code, which together stand in the address of a call. The code itself is not kept, only its
 * hash. Immutable and thread-safe.
 */
public final class Webhook {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private final long userId;
    private final byte[] codeHash;
    private final Optional<Set<String>> scopes;

    private Webhook(long userId, String code, Optional<Set<String>> scopes) {
        if (userId <= 0) {
            throw new IllegalArgumentException("the id of a webhook's user must be above zero");
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("the code of a webhook must be 1 to 128 letters, digits, - or _");
        }
        this.userId = userId;
        this.codeHash = hash(code);
        this.scopes = scopes;
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
        return new Webhook(userId, code, Optional.empty());
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
        Set<String> names =
                scopes.stream().map(scope -> scope.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return new Webhook(userId, code, Optional.of(names));
    }

    /**
     * On whose behalf calls are made.
     *
     * @return above zero
     */
    public long userId() {
        return userId;
    }

    /**
     * Whether calls of methods of a scope are allowed.
     *
     * @param scope such as {@code crm}
     * @return true if they are
     */
    public boolean allows(String scope) {
        return scopes.isEmpty() || scopes.get().contains(scope);
    }

    /** Takes the same time whatever the code is. */
    boolean accepts(long givenUserId, byte[] givenCodeHash) {
        boolean isCode = MessageDigest.isEqual(codeHash, givenCodeHash); // before the user, so that both cost the same
        return isCode && userId == givenUserId;
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Names the user; says nothing of the code. */
    @Override
    public String toString() {
        return "Webhook[userId=" + userId + ", scopes="
                + scopes.map(Object::toString).orElse("all") + "]";
    }
}
