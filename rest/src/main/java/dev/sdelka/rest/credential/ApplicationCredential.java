package dev.sdelka.rest.credential;

import java.util.Optional;
import java.util.Set;

/**
 * The token of an application that is in force.
 *
 * @param token the token
 * @param owner the application
 */
public record ApplicationCredential(OAuthToken token, Application owner) implements Credential {

    @Override
    public long userId() {
        return token.userId();
    }

    @Override
    public Optional<Set<String>> scopes() {
        return Optional.of(token.scopes());
    }

    @Override
    public Optional<Application> application() {
        return Optional.of(owner);
    }

    @Override
    public Object account() {
        return owner.clientId();
    }
}
