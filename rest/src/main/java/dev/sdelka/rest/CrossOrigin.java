package dev.sdelka.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Lets scripts of any site call from a browser, as the portal does. */
final class CrossOrigin {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final Pattern HEADER_NAMES = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~, -]{1,1000}");

    /** What stands in every answer. */
    static final Map<String, String> HEADERS =
            Map.of("Content-Type", "application/json; charset=utf-8", ALLOW_ORIGIN, "*");

    private CrossOrigin() {}

    /** What a browser is told that asks whether it may call. */
    static Map<String, String> preflight(RestRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ALLOW_ORIGIN, "*");
        headers.put("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        String asked = request.headers().first("Access-Control-Request-Headers");
        if (asked != null && HEADER_NAMES.matcher(asked).matches()) {
            headers.put("Access-Control-Allow-Headers", asked);
        }
        if ("true".equals(request.headers().first("Access-Control-Request-Private-Network"))) {
            headers.put("Access-Control-Allow-Private-Network", "true");
        }
        headers.put("Access-Control-Max-Age", "600");
        return headers;
    }
}
