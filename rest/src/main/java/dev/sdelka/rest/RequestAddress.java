package dev.sdelka.rest;

import dev.sdelka.field.ValueReader;
import dev.sdelka.rest.call.MethodName;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the path of a request says: {@code /rest/USER/CODE/METHOD} for a webhook, {@code /rest/METHOD} for an application. Clients in
 * use also send {@code .json} behind the method, slashes at the end, and double ones.
 *
 * @param webhook user and code of a webhook; empty if the path has none
 * @param method the name of a method, in any case
 */
record RequestAddress(Optional<WebhookAddress> webhook, String method) {

    private static final String ROOT = "rest";

    /**
     * What the path says of a webhook.
     *
     * @param userId empty if it is none that a user can have
     * @param code the code
     */
    record WebhookAddress(Optional<Long> userId, String code) {

        /** Says nothing of the code. */
        @Override
        public String toString() {
            return "WebhookAddress[userId=" + userId + "]";
        }
    }

    /** Empty if the path is none of the wire's. */
    static Optional<RequestAddress> parse(String path) {
        List<String> parts;
        try {
            parts = parts(
                    path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (parts.isEmpty() || !parts.get(0).equals(ROOT)) {
            return Optional.empty();
        }
        return switch (parts.size()) {
            case 2 -> Optional.of(new RequestAddress(Optional.empty(), MethodName.of(parts.get(1))));
            case 4 ->
                Optional.of(new RequestAddress(
                        Optional.of(new WebhookAddress(ValueReader.id(parts.get(1)), parts.get(2))),
                        MethodName.of(parts.get(3))));
            default -> Optional.empty();
        };
    }

    /** What stands between slashes, wherever there is something. */
    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end > start) {
                parts.add(path.substring(start, end));
            }
            start = end + 1;
        }
        return parts;
    }
}
