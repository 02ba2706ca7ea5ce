package dev.sdelka.rest.credential;

import java.util.function.UnaryOperator;

/** Where webhooks and tokens are kept. Implementations are thread-safe. */
public interface CredentialStore {

    /**
     * What is in force now. Asked at every call, so quick.
     *
     * @return all credentials
     */
    Credentials current();

    /**
     * Changes what is in force. What it returned is kept as durably as the store can.
     *
     * @param change gives the next credentials for the present ones; may be asked more than once; what it throws propagates, and
     *     nothing is changed
     * @return the next credentials
     * @throws java.io.UncheckedIOException if they cannot be kept; nothing is changed
     */
    Credentials update(UnaryOperator<Credentials> change);

    /**
     * A store that forgets all when the program ends.
     *
     * @return an empty store
     */
    static CredentialStore inMemory() {
        return new MemoryCredentialStore();
    }
}
