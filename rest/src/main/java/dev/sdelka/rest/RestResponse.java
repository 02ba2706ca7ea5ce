package dev.sdelka.rest;

/**
 * An answer, for the host's web framework to send.
 *
 * @param status the HTTP status
 * @param contentType the value of the header
 * @param body the body, whole
 */
public record RestResponse(
        int status,
        String contentType,
        @SuppressWarnings("ArrayRecordComponent") byte[] body) {}
