package dev.sdelka.testing.wire;

import dev.sdelka.rest.error.ProtocolError;

/** A mistake in a request that is seen before its method is called. */
public enum WireMistake {
    /** There is no such method. */
    UNKNOWN_METHOD(ProtocolError.METHOD_NOT_FOUND),
    /** The code of the webhook is another. */
    WRONG_CODE(ProtocolError.NO_AUTH_FOUND),
    /** It is neither a GET nor a POST. */
    WRONG_HTTP_METHOD(ProtocolError.HTTP_METHOD_NOT_ALLOWED),
    /** The type of the body is none that is known. */
    WRONG_CONTENT_TYPE(ProtocolError.UNSUPPORTED_CONTENT_TYPE),
    /** The parameters cannot be read: the body ends too early, or brackets of a form nest too deep. */
    MALFORMED(ProtocolError.MALFORMED_REQUEST);

    private final ProtocolError error;

    WireMistake(ProtocolError error) {
        this.error = error;
    }

    /**
     * How a request with the mistake is answered, if its webhook may call.
     *
     * @return the error
     */
    public ProtocolError error() {
        return error;
    }
}
