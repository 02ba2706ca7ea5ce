package dev.sdelka.testing.wire;

import dev.sdelka.rest.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request in bytes. */
record EncodedRequest(
        String httpMethod,
        String method,
        boolean hasWrongCode,
        @Nullable String query,
        @Nullable String contentType,
        @SuppressWarnings("ArrayRecordComponent") byte[] body) {

    private static final String BOUNDARY = "----------------------------sdelka";
    private static final byte[] NOTHING = {};

    /** A form has no end that it could lack, and a percent sign without digits stands for itself: too many brackets are all that it must not hold. */
    private static final String DEEP_PAIR = "&a" + "%5Ba%5D".repeat(100) + "=1";

    static EncodedRequest of(WireRequest request) {
        EncodedRequest encoded = whole(request);
        Optional<WireMistake> mistake = request.mistake();
        return mistake.isEmpty() ? encoded : encoded.with(mistake.get());
    }

    private static EncodedRequest whole(WireRequest request) {
        String method = request.method();
        return switch (request.encoding()) {
            case JSON ->
                posted(method, "application/json", new JsonWriter().write(WireValues.json(request.parameters())));
            case QUERY -> {
                String pairs = FormPairs.of(request.parameters()).urlEncoded();
                yield new EncodedRequest("GET", method, false, pairs.isEmpty() ? null : pairs, null, NOTHING);
            }
            case FORM ->
                posted(
                        method,
                        "application/x-www-form-urlencoded",
                        bytes(FormPairs.of(request.parameters()).urlEncoded()));
            case MULTIPART ->
                posted(
                        method,
                        "multipart/form-data; boundary=" + BOUNDARY,
                        bytes(FormPairs.of(request.parameters()).parts(BOUNDARY)));
        };
    }

    private static EncodedRequest posted(String method, String contentType, byte[] body) {
        return new EncodedRequest("POST", method, false, null, contentType, body);
    }

    private EncodedRequest with(WireMistake mistake) {
        return switch (mistake) {
            case UNKNOWN_METHOD -> new EncodedRequest(httpMethod, "no.such." + method, false, query, contentType, body);
            case WRONG_CODE -> new EncodedRequest(httpMethod, method, true, query, contentType, body);
            case WRONG_HTTP_METHOD -> new EncodedRequest("PUT", method, false, query, contentType, body);
            case WRONG_CONTENT_TYPE -> posted(method, "text/plain", bytes("id=1"));
            case MALFORMED -> malformed();
        };
    }

    private EncodedRequest malformed() {
        if (contentType == null) {
            return new EncodedRequest(httpMethod, method, false, (query == null ? "" : query) + DEEP_PAIR, null, body);
        } else if (contentType.startsWith("application/x-www-form-urlencoded")) {
            return posted(method, contentType, bytes(new String(body, StandardCharsets.UTF_8) + DEEP_PAIR));
        } else if (contentType.startsWith("multipart")) {
            return posted(method, contentType, bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data"));
        }
        return posted(method, contentType, Arrays.copyOf(body, body.length - 1)); // the closing bracket
    }

    /** The path of the method, below that of the caller. */
    String path(String webhook) {
        return (hasWrongCode ? webhook.replaceAll("/$", "x/") : webhook) + method;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
