package dev.sdelka.rest;

import org.jspecify.annotations.Nullable;

/**
 * A request, as the host's web framework got it.
 *
 * @param httpMethod such as {@code POST}
 * @param path percent-encoded, beginning with the slash before {@code rest} or {@code oauth}
 * @param query percent-encoded, without the question mark; null or empty if there is none
 * @param headers what was sent with it
 * @param body the body, whole; not changed, and not to be changed while the request is handled
 * @param connection where it came from
 */
public record RestRequest(
        String httpMethod,
        String path,
        @Nullable String query,
        Headers headers,
        @SuppressWarnings("ArrayRecordComponent") byte[] body,
        Connection connection) {

    /** Names the HTTP method alone: path, query and body may hold secrets. */
    @Override
    public String toString() {
        return "RestRequest[httpMethod=" + httpMethod + "]";
    }

    /** The headers of a request. Asked by the thread that handles the request. */
    @FunctionalInterface
    public interface Headers {

        /**
         * The first value of a header.
         *
         * @param name its name, in any case
         * @return null if it was not sent
         */
        @Nullable
        String first(String name);
    }

    /**
     * Where a request came from.
     *
     * @param clientAddress whose limits are counted: the address of the caller, not that of a proxy
     * @param isSecure whether the caller used HTTPS
     */
    public record Connection(String clientAddress, boolean isSecure) {}
}
