package dev.sdelka.rest.error;

import dev.sdelka.validation.MessageTemplate;
import java.io.Serial;
import java.util.Map;

/** A call that was refused by the protocol, before or after any method. */
public final class ProtocolException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ProtocolError error;

    @SuppressWarnings("serial") // texts and numbers
    private final Map<String, Object> arguments;

    private ProtocolException(ProtocolError error, Map<String, Object> arguments) {
        super(MessageTemplate.format(error.text(), arguments));
        this.error = error;
        this.arguments = arguments;
    }

    /**
     * A refusal whose text takes no argument.
     *
     * @param error the entry of the catalogue
     * @return the exception, to be thrown
     */
    public static ProtocolException of(ProtocolError error) {
        return new ProtocolException(error, Map.of());
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
        return new ProtocolException(error, Map.of(name, value));
    }

    /**
     * What happened.
     *
     * @return the entry of the catalogue
     */
    public ProtocolError error() {
        return error;
    }

    /**
     * What stands in the braces of the text.
     *
     * @return by name; unmodifiable
     */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
