package dev.sdelka.rest;

import dev.sdelka.field.InputFields;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.rest.parameter.FormReader;
import dev.sdelka.rest.parameter.MultipartReader;
import dev.sdelka.rest.parameter.Parameters;
import dev.sdelka.rest.parameter.Utf8;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request: those of its query, and over them those of its body. Immutable and thread-safe. */
final class RequestParameters {

    private final int maxBytes;
    private final JsonReader jsonReader;

    RequestParameters(int maxBytes) {
        this.maxBytes = maxBytes;
        this.jsonReader = new JsonReader(maxBytes);
    }

    Parameters read(RestRequest request) {
        if (request.body().length > maxBytes) {
            throw tooLarge();
        }
        return Parameters.merged(List.of(query(request), body(request)));
    }

    ProtocolException tooLarge() {
        return ProtocolException.of(ProtocolError.REQUEST_TOO_LARGE, "limit", maxBytes);
    }

    int maxBytes() {
        return maxBytes;
    }

    private static Map<String, @Nullable Object> query(RestRequest request) {
        String query = request.query();
        try {
            return query == null ? Map.of() : FormReader.read(query);
        } catch (IOException e) {
            throw malformed("the query is not well-formed", e);
        }
    }

    private Map<String, @Nullable Object> body(RestRequest request) {
        if (request.body().length == 0) {
            return Map.of();
        }
        String contentType = Objects.requireNonNullElse(request.headers().first("Content-Type"), "");
        return switch (mediaType(contentType)) {
            case "", "application/json" -> json(request.body());
            case "application/x-www-form-urlencoded" -> form(request.body());
            case "multipart/form-data" -> multipart(contentType, request.body());
            default -> throw ProtocolException.of(ProtocolError.UNSUPPORTED_CONTENT_TYPE);
        };
    }

    private Map<String, @Nullable Object> json(byte[] body) {
        Object value;
        try {
            value = jsonReader.read(body);
        } catch (IOException e) {
            throw malformed("the body is no JSON, says a key twice, nests too deep, or has too many values", e);
        }
        return InputFields.asObject(value)
                .orElseThrow(() -> ProtocolException.of(
                        ProtocolError.MALFORMED_REQUEST, "reason", "the body is JSON, but no object"));
    }

    private static Map<String, @Nullable Object> form(byte[] body) {
        try {
            return FormReader.read(Utf8.decode(body));
        } catch (CharacterCodingException e) {
            throw malformed("the body is not in UTF-8", e);
        } catch (IOException e) {
            throw malformed("the form is not well-formed", e);
        }
    }

    private static Map<String, @Nullable Object> multipart(String contentType, byte[] body) {
        try {
            return MultipartReader.read(contentType, body);
        } catch (IOException e) {
            throw malformed("the parts of the form are not well-formed", e);
        }
    }

    private static String mediaType(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.trim().toLowerCase(Locale.ROOT);
    }

    /** The answer says what is wrong in words of ours: a parser's message may hold what was sent. */
    private static ProtocolException malformed(String reason, Exception cause) {
        ProtocolException exception = ProtocolException.of(ProtocolError.MALFORMED_REQUEST, "reason", reason);
        exception.initCause(cause);
        return exception;
    }
}
