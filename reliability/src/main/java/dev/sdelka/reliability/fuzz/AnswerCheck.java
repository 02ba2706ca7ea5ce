package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must hold for the answer to any request. Thread-safe. */
final class AnswerCheck {

    private static final int OK = 200;
    private static final int SHOWN = 2_000;

    private final StrictJson json = new StrictJson();
    private final Catalogue catalogue;

    AnswerCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Looks at an answer.
     *
     * @param response the answer
     * @param mostBytes how long it may be
     * @return what it holds
     */
    Map<?, ?> check(RestResponse response, long mostBytes) {
        require(response.body().length <= mostBytes, response, "is longer than " + mostBytes + " bytes");
        if (!(read(response) instanceof Map<?, ?> answer)) {
            throw broken(response, "is no object");
        }
        if (answer.containsKey("error")) {
            require(answer.size() == 2, response, "has more than an error");
            boolean isKnown = answer.get("error") instanceof String code
                    && answer.get("error_description") instanceof String text
                    && catalogue.has(response.status(), code, text);
            require(isKnown, response, "is none of the catalogue");
        } else {
            require(response.status() == OK, response, "is no error, but not 200");
            require(answer.containsKey("result") || answer.containsKey("access_token"), response, "has no result");
            checkBatch(answer.get("result"), response);
        }
        return answer;
    }

    private void checkBatch(@Nullable Object result, RestResponse response) {
        if (result instanceof Map<?, ?> parts && parts.get("result_error") instanceof Map<?, ?> errors) {
            for (Object error : errors.values()) {
                boolean isKnown = error instanceof Map<?, ?> fields
                        && fields.get("error") instanceof String code
                        && fields.get("error_description") instanceof String text
                        && catalogue.hasInBatch(code, text);
                require(isKnown, response, "has an error in its batch that is none of the catalogue: " + error);
            }
        }
    }

    private @Nullable Object read(RestResponse response) {
        try {
            return json.read(response.body());
        } catch (IOException e) {
            AssertionError broken = broken(response, "is no JSON");
            broken.initCause(e);
            throw broken;
        }
    }

    private static void require(boolean holds, RestResponse response, String otherwise) {
        if (!holds) {
            throw broken(response, otherwise);
        }
    }

    private static AssertionError broken(RestResponse response, String what) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        return new AssertionError("an answer " + what + ": " + response.status() + ' '
                + body.substring(0, Math.min(body.length(), SHOWN)));
    }
}
