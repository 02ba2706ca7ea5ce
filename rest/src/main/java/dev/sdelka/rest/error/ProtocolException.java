package dev.sdelka.rest.error;

import dev.sdelka.validation.MessageTemplate;
import java.io.Serial;
import java.util.Map;

/** A call that was refused by the protocol, before or after any method. */
public final class ProtocolException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ProtocolError error;

    private ProtocolException(ProtocolError error, String message) {
        super(message);
        this.error = error;
    }

    /**
     * A refusal whose text takes no argument.
     *
     * @param error the entry of the catalogue
     * @return the exception, to be thrown
     */
    public static ProtocolException of(ProtocolError error) {
        return new ProtocolException(error, error.text());
    }

    /**
     * A refusal whose text takes an argument.
     *
     * @param error the entry of the catalogue
     * @param name what stands in braces in the text
     * @param value what it becomes
     * @return the exception, to be thrown
     */
    public static ProtocolException of(ProtocolError error, String name, Object value) {
        return new ProtocolException(error, MessageTemplate.format(error.text(), Map.of(name, value)));
    }

    /**
     * What happened.
     *
     * @return the entry of the catalogue
     */
    public ProtocolError error() {
        return error;
    }
}
