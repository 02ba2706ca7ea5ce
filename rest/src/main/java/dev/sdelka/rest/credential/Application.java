package dev.sdelka.rest.credential;

import java.util.Optional;
import java.util.Set;

/**
 * An application that is installed on the portal and calls with tokens. Immutable and thread-safe.
 *
 * @param id its number on the portal, above zero
 * @param clientId its name for the authorization server
 * @param clientSecretHash the hash of its secret
 * @param code what it is called, such as {@code vendor.name}
 * @param version above zero
 * @param status {@code F} free, {@code D} demo, {@code T} trial, {@code P} paid, {@code L} local, {@code S} by subscription
 * @param isInstalled whether its installation was finished
 * @param isPaymentExpired whether the time that was paid for is over; then no token is renewed
 * @param scopes the scopes of which methods it may call, in lower case
 * @param users the only users who may use it; empty if all may
 */
public record Application(
        long id,
        String clientId,
        SecretHash clientSecretHash,
        String code,
        int version,
        String status,
        boolean isInstalled,
        boolean isPaymentExpired,
        Set<String> scopes,
        Optional<Set<Long>> users) {

    private static final Set<String> STATUSES = Set.of("F", "D", "T", "P", "L", "S");

    /** Refuses an id or a version that is not above zero, and a status that is none. */
    public Application {
        if (id <= 0 || version <= 0) {
            throw new IllegalArgumentException("id and version of an application are above zero");
        } else if (!STATUSES.contains(status)) {
            throw new IllegalArgumentException("the status of an application is one of " + STATUSES);
        }
        scopes = Webhook.lowerCase(scopes);
        users = users.map(Set::copyOf);
    }

    /**
     * Whether a user may use the application.
     *
     * @param userId above zero
     * @return true if so
     */
    public boolean isOpenTo(long userId) {
        return users.isEmpty() || users.get().contains(userId);
    }

    /** Names the client; says nothing of the secret. */
    @Override
    public String toString() {
        return "Application[clientId=" + clientId + "]";
    }
}
