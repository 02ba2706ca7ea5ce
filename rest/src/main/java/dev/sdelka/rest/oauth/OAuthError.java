package dev.sdelka.rest.oauth;

/** The errors of the authorization server. */
public enum OAuthError {
    /** A parameter is missing, or not as it must be. */
    INVALID_REQUEST(
            400, "invalid_request", "Invalid authorization request", "A parameter is missing, or cannot be read."),
    /** Client and secret do not belong together, or the client is not installed. */
    INVALID_CLIENT(
            401,
            "invalid_client",
            "Invalid client credentials",
            "Client and secret do not belong together, or the client is not installed."),
    /** The refresh token is not known, was used before, or is too old; or its user was dismissed. */
    INVALID_GRANT(
            400,
            "invalid_grant",
            "Invalid refresh token",
            "The refresh token is not known, was used before, is too old, or its user was dismissed."),
    /** Tokens are given for refresh tokens alone. */
    UNSUPPORTED_GRANT_TYPE(
            400,
            "unsupported_grant_type",
            "Only refresh_token is supported",
            "`grant_type` is something else than `refresh_token`."),
    /** The time that was paid for is over. */
    PAYMENT_REQUIRED(402, "PAYMENT_REQUIRED", "Payment required", "The application's time that was paid for is over.");

    private final int status;
    private final String code;
    private final String text;
    private final String description;

    OAuthError(int status, String code, String text, String description) {
        this.status = status;
        this.code = code;
        this.text = text;
        this.description = description;
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

    /**
     * When the error is given, for documentation.
     *
     * @return an English sentence
     */
    public String description() {
        return description;
    }
}
