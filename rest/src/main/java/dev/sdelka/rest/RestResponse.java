package dev.sdelka.rest;

import dev.sdelka.rest.fault.Delivery;
import java.util.Map;

/**
 * An answer, for the host's web framework to send.
 *
 * @param status the HTTP status
 * @param headers values by name
 * @param body the body, whole
 * @param delivery how to send it; {@link Delivery#NORMAL} unless faults were ordered
 */
public record RestResponse(
        int status,
        Map<String, String> headers,
        @SuppressWarnings("ArrayRecordComponent") byte[] body,
        Delivery delivery) {

    RestResponse delivered(Delivery way) {
        return new RestResponse(status, headers, body, way);
    }
}
