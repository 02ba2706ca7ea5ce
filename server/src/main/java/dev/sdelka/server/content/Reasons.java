package dev.sdelka.server.content;

import dev.sdelka.error.CrmException;
import dev.sdelka.validation.Violation;
import java.util.stream.Collectors;

/** Why a line is not as it must be, in English: the texts of the catalogue are the portal's, some of them in Russian. */
final class Reasons {

    private Reasons() {}

    static String of(RuntimeException fault) {
        if (fault instanceof CrmException refusal) {
            return refusal.violations().isEmpty()
                    ? refusal.errorCode().description().replaceFirst("\\.$", "")
                    : refusal.violations().stream().map(Violation::message).collect(Collectors.joining("; "));
        }
        return fault instanceof ArithmeticException ? "a number is too large" : String.valueOf(fault.getMessage());
    }
}
