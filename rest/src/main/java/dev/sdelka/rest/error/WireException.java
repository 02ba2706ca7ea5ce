package dev.sdelka.rest.error;

import java.io.Serial;
import java.util.Map;

/** A refusal in words of its own, which stand in no catalogue but in the {@link Dialect} of a method. */
public final class WireException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int status;

    private WireException(String code, String message, int status, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.status = status;
    }

    /**
     * A refusal.
     *
     * @param words code, text and status
     * @param arguments what stands in the braces of the text
     * @param cause the refusal in the words of the catalogue
     * @return the exception, to be thrown
     */
    public static WireException of(Dialect.Words words, Map<String, ?> arguments, Throwable cause) {
        return new WireException(words.code(), Dialect.format(words, arguments), words.status(), cause);
    }

    /** The refusal as an answer shows it. */
    WireError error() {
        return new WireError(code, String.valueOf(getMessage()), status, status);
    }
}
