package dev.sdelka.reliability.fuzz;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.oauth.OAuthError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All errors that {@code docs/errors.md} names, less the two that say that something inside failed. */
final class Catalogue {

    private static final int BAD_REQUEST = 400;
    /** Within a batch errors have no status. */
    private static final int NO_STATUS = 0;

    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z]+}");

    private final Map<Key, List<Pattern>> texts = new HashMap<>();

    private record Key(int status, String code) {}

    Catalogue(List<RestMethod> methods) {
        for (ErrorCode error : ErrorCode.values()) {
            put(BAD_REQUEST, error.code(), error.text());
        }
        for (ProtocolError error : ProtocolError.values()) {
            if (error != ProtocolError.INTERNAL_SERVER_ERROR && error != ProtocolError.UNEXPECTED_ANSWER) {
                put(error.status(StatusProfile.CURRENT), error.code(), error.text());
            }
        }
        for (OAuthError error : OAuthError.values()) {
            put(error.status(), error.code(), error.text());
        }
        for (RestMethod method : methods) {
            method.dialect().words().values().forEach(this::put);
            method.dialect().wordsOfParticulars().values().forEach(this::put);
        }
    }

    private void put(Dialect.Words words) {
        put(words.status(), words.code(), words.text());
    }

    private void put(int status, String code, String text) {
        Pattern pattern =
                Pattern.compile(ARGUMENT.matcher(Pattern.quote(text)).replaceAll("\\\\E.*\\\\Q"), Pattern.DOTALL);
        texts.computeIfAbsent(new Key(status, code), key -> new ArrayList<>()).add(pattern);
        texts.computeIfAbsent(new Key(NO_STATUS, code), key -> new ArrayList<>())
                .add(pattern);
    }

    boolean has(int status, String code, String text) {
        return texts.getOrDefault(new Key(status, code), List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(text).matches());
    }

    boolean hasInBatch(String code, String text) {
        return has(NO_STATUS, code, text);
    }
}
