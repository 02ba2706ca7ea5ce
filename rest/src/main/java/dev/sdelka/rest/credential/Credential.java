package dev.sdelka.rest.credential;

import java.util.Optional;
import java.util.Set;

/** By what a call is allowed: a webhook, or the token of an application. Immutable and thread-safe. */
public sealed interface Credential permits Webhook, ApplicationCredential {

    /**
     * On whose behalf calls are made.
     *
     * @return above zero
     */
    long userId();

    /**
     * The scopes of which methods may be called.
     *
     * @return in lower case, in no particular order; empty if all may
     */
    Optional<Set<String>> scopes();

    /**
     * The application that calls.
     *
     * @return empty if a webhook calls
     */
    Optional<Application> application();

    /**
     * On whose account the time of methods is counted: that of a webhook, or of an application, whatever its token is just now.
     *
     * @return equal for the same account
     */
    Object account();

    /**
     * Whether a method may be called.
     *
     * @param needed scopes of which one is needed; if there are none, every method may be called
     * @return true if it may
     */
    default boolean allows(Set<String> needed) {
        return needed.isEmpty() || scopes().isEmpty() || needed.stream().anyMatch(scopes().get()::contains);
    }
}
