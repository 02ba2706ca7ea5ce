package dev.sdelka.rest.credential;

import java.util.function.UnaryOperator;

/** Credentials that end with the program. */
final class MemoryCredentialStore implements CredentialStore {

    private volatile Credentials credentials = Credentials.none();

    @Override
    public Credentials current() {
        return credentials;
    }

    @Override
    public synchronized Credentials update(UnaryOperator<Credentials> change) {
        credentials = change.apply(credentials);
        return credentials;
    }
}
