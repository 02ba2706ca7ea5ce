package dev.sdelka.rest.oauth;

/** The errors of the authorization server. */
public enum OAuthError {
    /** A parameter is missing, or not as it must be. */
    INVALID_REQUEST(400, "invalid_request", "Invalid authorization request"),
    /** Client and secret do not belong together, or the client is not installed. */
    INVALID_CLIENT(401, "invalid_client", "Invalid client credentials"),
    /** The refresh token is not known, was used before, or is too old; or its user was dismissed. */
    INVALID_GRANT(400, "invalid_grant", "Invalid refresh token"),
    /** Tokens are given for refresh tokens alone. */
    UNSUPPORTED_GRANT_TYPE(400, "unsupported_grant_type", "Only refresh_token is supported"),
    /** The time that was paid for is over. */
    PAYMENT_REQUIRED(402, "PAYMENT_REQUIRED", "Payment required");

    private final int status;
    private final String code;
    private final String text;

    OAuthError(int status, String code, String text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /**
     * The HTTP status.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * The code in the answer.
     *
     * @return never empty
     */
    public String code() {
        return code;
    }

    /**
     * The text in the answer.
     *
     * @return never empty
     */
    public String text() {
        return text;
    }
}
