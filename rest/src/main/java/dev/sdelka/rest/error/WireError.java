package dev.sdelka.rest.error;

import dev.sdelka.error.CrmException;
import dev.sdelka.rest.json.UnwritableValueException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as the wire shows it, in an answer of its own or in that of a batch.
 *
 * @param code may be empty
 * @param text what happened
 * @param seedStatus the HTTP status of the founding document
 * @param currentStatus the HTTP status of the current reference
 */
public record WireError(String code, String text, int seedStatus, int currentStatus) {

    private static final System.Logger LOGGER = System.getLogger(WireError.class.getName());
    private static final int BAD_REQUEST = 400;

    /**
     * What a caller is told of a fault. What should not have happened is logged, and not told.
     *
     * @param fault whatever a call threw
     * @return an error of a catalogue
     */
    public static WireError of(Throwable fault) {
        if (fault instanceof ProtocolException refusal) {
            return of(refusal.error(), refusal);
        } else if (fault instanceof CrmException refusal) {
            return new WireError(refusal.errorCode().code(), text(refusal), BAD_REQUEST, BAD_REQUEST);
        } else if (fault instanceof WireException refusal) {
            return refusal.error();
        } else if (fault instanceof UnwritableValueException) {
            LOGGER.log(System.Logger.Level.ERROR, "a method answered what cannot be sent", fault);
            return of(ProtocolException.of(ProtocolError.UNEXPECTED_ANSWER));
        }
        LOGGER.log(System.Logger.Level.ERROR, "a call failed", fault);
        return of(ProtocolException.of(ProtocolError.INTERNAL_SERVER_ERROR));
    }

    /**
     * The HTTP status.
     *
     * @param profile which revision to follow
     * @return the status
     */
    public int status(StatusProfile profile) {
        return profile == StatusProfile.SEED ? seedStatus : currentStatus;
    }

    /**
     * The error as fields.
     *
     * @return code and text, in the order of the wire
     */
    public Map<String, String> toFields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", code);
        fields.put("error_description", text);
        return fields;
    }

    private static WireError of(ProtocolError error, ProtocolException refusal) {
        return new WireError(
                error.code(), text(refusal), error.status(StatusProfile.SEED), error.status(StatusProfile.CURRENT));
    }

    private static String text(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage());
    }
}
