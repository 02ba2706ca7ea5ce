package dev.sdelka.rest;

import dev.sdelka.field.ValueReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the path of a request says: {@code /rest/USER/CODE/METHOD}. Clients in use also send {@code .json} behind the method, slashes
 * at the end, and double ones.
 *
 * @param userId the user of a webhook; empty if the path has none
 * @param code the code of a webhook; empty if the path has none
 * @param method the name of a method, in any case
 */
record RequestAddress(Optional<Long> userId, String code, String method) {

    private static final String ROOT = "rest";
    private static final String JSON_SUFFIX = ".json";

    /** Empty if the path is none of the wire's. */
    static Optional<RequestAddress> parse(String path) {
        String decoded;
        try {
            decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        List<String> parts = Arrays.stream(decoded.split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() || !parts.get(0).equals(ROOT)) {
            return Optional.empty();
        }
        return switch (parts.size()) {
            case 2 -> Optional.of(new RequestAddress(Optional.empty(), "", method(parts.get(1))));
            case 4 -> Optional.of(new RequestAddress(ValueReader.id(parts.get(1)), parts.get(2), method(parts.get(3))));
            default -> Optional.empty();
        };
    }

    private static String method(String part) {
        return part.toLowerCase(Locale.ROOT).endsWith(JSON_SUFFIX)
                ? part.substring(0, part.length() - JSON_SUFFIX.length())
                : part;
    }
}
