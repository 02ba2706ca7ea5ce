package dev.sdelka.server;

import dev.sdelka.rest.credential.CredentialStore;
import java.io.IOException;

/** Opens the credentials of those who may call. */
@FunctionalInterface
interface CredentialsOpener {

    /**
     * The credentials.
     *
     * @throws IOException if those that are kept cannot be read; the message is for people
     */
    CredentialStore open() throws IOException;
}
