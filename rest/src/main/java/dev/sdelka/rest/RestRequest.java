package dev.sdelka.rest;

import org.jspecify.annotations.Nullable;

/**
 * A request, as the host's web framework got it.
 *
 * @param httpMethod such as {@code POST}
 * @param path percent-encoded, beginning with the slash before {@code rest}
 * @param query percent-encoded, without the question mark; null or empty if there is none
 * @param contentType the header's value; null if there is none
 * @param body the body, whole; not changed, and not to be changed while the request is handled
 */
public record RestRequest(
        String httpMethod,
        String path,
        @Nullable String query,
        @Nullable String contentType,
        @SuppressWarnings("ArrayRecordComponent") byte[] body) {}
