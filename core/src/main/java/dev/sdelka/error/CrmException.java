package dev.sdelka.error;

import dev.sdelka.validation.MessageTemplate;
import dev.sdelka.validation.Violation;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/**
 * A call that was refused. Nothing was changed by it. Faults of the infrastructure are not reported by this exception.
 */
public final class CrmException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ErrorCode errorCode;

    @SuppressWarnings("serial") // texts and numbers
    private final Map<String, ?> arguments;

    @SuppressWarnings("serial") // List.copyOf and Violation are serializable
    private final List<Violation> violations;

    private CrmException(ErrorCode errorCode, Map<String, ?> arguments, List<Violation> violations) {
        super(MessageTemplate.format(errorCode.text(), arguments));
        this.errorCode = errorCode;
        this.arguments = Map.copyOf(arguments);
        this.violations = List.copyOf(violations);
    }

    /**
     * A refusal whose text takes no arguments.
     *
     * @param errorCode the entry of the catalogue
     * @return the exception, to be thrown
     */
    public static CrmException of(ErrorCode errorCode) {
        return new CrmException(errorCode, Map.of(), List.of());
    }

    /**
     * A refusal whose text takes arguments.
     *
     * @param errorCode the entry of the catalogue
     * @param arguments the values of the names that stand in braces in the text
     * @param violations what is wrong with the input, all of it; may be empty
     * @return the exception, to be thrown
     */
    public static CrmException of(ErrorCode errorCode, Map<String, ?> arguments, List<Violation> violations) {
        return new CrmException(errorCode, arguments, violations);
    }

    /**
     * What happened.
     *
     * @return the entry of the catalogue
     */
    public ErrorCode errorCode() {
        return errorCode;
    }

    /**
     * What stands in the braces of the error's text.
     *
     * @return by name; unmodifiable
     */
    public Map<String, ?> arguments() {
        return arguments;
    }

    /**
     * What is wrong with the input.
     *
     * @return all violations; empty for an error that is none of bad input
     */
    public List<Violation> violations() {
        return violations;
    }

    /** For people who read a log: the error by name, the portal's text, and all violations. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // the message is what the wire sends
    public String toString() {
        String text = getClass().getName() + ": " + errorCode + ": " + getMessage();
        return violations.isEmpty() ? text : text + " " + violations;
    }
}
