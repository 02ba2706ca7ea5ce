package dev.sdelka.rest.oauth;

import java.io.Serial;

/** The authorization server refused to give tokens. */
public final class OAuthException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final OAuthError error;

    OAuthException(OAuthError error) {
        super(error.text());
        this.error = error;
    }

    /**
     * Why.
     *
     * @return the error
     */
    public OAuthError error() {
        return error;
    }
}
