package dev.sdelka.rest.error;

/** The errors that any method of the wire may give. Where a constant does not say otherwise, code, text and statuses are documented. */
public enum ProtocolError {
    /** Something failed that should not have. What it was stands in the log, never in the answer. */
    INTERNAL_SERVER_ERROR(
            500, 500, "INTERNAL_SERVER_ERROR", "Internal server error", "Something failed inside; the log says what."),
    /** The webhook is not known. */
    NO_AUTH_FOUND(
            200, 401, "NO_AUTH_FOUND", "Wrong authorization data", "The user's id or the webhook's code is wrong."),
    /** The credential is good, but not for this method. */
    INSUFFICIENT_SCOPE(
            200,
            403,
            "insufficient_scope",
            "The request requires higher privileges than provided by the webhook token",
            "The webhook has not the scope that the method needs."),
    /** No method has the name. Not in the founding document; from the tests of clients. */
    METHOD_NOT_FOUND(
            404,
            404,
            "ERROR_METHOD_NOT_FOUND",
            "Method not found!",
            "No method has this name, or the address is none of the wire's."),
    /** A parameter that must be an object is something else. The founding document's example. */
    PARAMETER_NOT_ARRAY(
            400,
            400,
            "",
            "Parameter '{name}' must be array.",
            "A parameter that must be an object is a text, a number or a flag."),
    /** The body cannot be read. Code and text are ours. */
    MALFORMED_REQUEST(
            400,
            400,
            "INVALID_REQUEST",
            "Request is malformed: {reason}",
            "The body or the query cannot be read as what it claims to be."),
    /** The body is too large. Code and text are ours. */
    REQUEST_TOO_LARGE(
            413, 413, "INVALID_REQUEST", "Request is larger than {limit} bytes", "The body is larger than the limit."),
    /** The body is of a kind that is not read. Code and text are ours. */
    UNSUPPORTED_CONTENT_TYPE(
            415, 415, "INVALID_REQUEST", "Content type is not supported", "The body is neither JSON nor a form."),
    /** The HTTP method is neither GET nor POST. Code and text are ours. */
    HTTP_METHOD_NOT_ALLOWED(405, 405, "INVALID_REQUEST", "Use GET or POST", "The HTTP method is neither GET nor POST."),
    /** The server is about to stop. Code and text are ours. */
    UNAVAILABLE(503, 503, "SERVICE_UNAVAILABLE", "Server is shutting down", "The server was told to stop.");

    private final int seedStatus;
    private final int currentStatus;
    private final String code;
    private final String text;
    private final String description;

    ProtocolError(int seedStatus, int currentStatus, String code, String text, String description) {
        this.seedStatus = seedStatus;
        this.currentStatus = currentStatus;
        this.code = code;
        this.text = text;
        this.description = description;
    }

    /**
     * The code in the answer.
     *
     * @return may be empty
     */
    public String code() {
        return code;
    }

    /**
     * The text in the answer.
     *
     * @return arguments stand in braces
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

    /**
     * The HTTP status.
     *
     * @param profile which revision to follow
     * @return the status
     */
    public int status(StatusProfile profile) {
        return profile == StatusProfile.SEED ? seedStatus : currentStatus;
    }
}
