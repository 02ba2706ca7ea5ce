package dev.sdelka.rest;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.error.Dialect;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.rest.oauth.OAuthError;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.memory.MemoryStorage;
import dev.sdelka.validation.ViolationCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/errors.md} from the catalogues. */
final class ErrorsDocument {

    private static final String HEAD = """
            # Errors

            Written from the catalogues in the code by a test (`ErrorsDocumentTest`), which fails when the two differ; do not edit.
            To write it anew: `mvn -pl rest -am test -Dtest=ErrorsDocumentTest -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false -Dsdelka.docs.write=true`.

            An error on the wire is `{"error": CODE, "error_description": TEXT}`; the code is always a string. In Java it is a
            `CrmException` with an `ErrorCode`; bad input carries all its violations. A call that was refused changed nothing.

            """;

    private ErrorsDocument() {}

    static String write() {
        StringBuilder text = new StringBuilder(HEAD);
        List<RestMethod> methods = new MethodTable(Crm.open(new MemoryStorage()), Portal.open(), List.of()).all();
        text.append("## Domain errors (`ErrorCode`)\n\n");
        row(text, "name", "code", "text", "HTTP status", "cause", "methods");
        row(text, "---", "---", "---", "---", "---", "---");
        for (ErrorCode error : ErrorCode.values()) {
            String names = methods.stream()
                    .filter(method -> method.errors().contains(error))
                    .map(method -> code(method.name()))
                    .collect(Collectors.joining(", "));
            row(text, code(error.name()), code(error.code()), error.text(), "400", error.description(), names);
        }
        text.append("\n## Words of single methods\n\n");
        text.append("Some methods tell a fault in other words than the catalogues.\n\n");
        row(text, "method", "fault", "code", "text", "HTTP status");
        row(text, "---", "---", "---", "---", "---");
        for (RestMethod method : methods) {
            Dialect dialect = method.dialect();
            words(text, method, "", dialect.words());
            words(text, method, " that names what it is about", dialect.wordsOfParticulars());
        }
        text.append("\n## Protocol errors (any method)\n\n");
        text.append(
                "The status depends on the profile: `seed` is the founding document, `current` the current reference.\n\n");
        row(text, "name", "code", "text", "status `seed`", "status `current`", "cause");
        row(text, "---", "---", "---", "---", "---", "---");
        for (ProtocolError error : ProtocolError.values()) {
            row(
                    text,
                    code(error.name()),
                    code(error.code()),
                    error.text(),
                    String.valueOf(error.status(StatusProfile.SEED)),
                    String.valueOf(error.status(StatusProfile.CURRENT)),
                    error.description());
        }
        text.append("\n## Errors of the authorization server (`/oauth/token/`)\n\n");
        row(text, "code", "text", "HTTP status", "cause");
        row(text, "---", "---", "---", "---");
        for (OAuthError error : OAuthError.values()) {
            row(text, code(error.code()), error.text(), String.valueOf(error.status()), error.description());
        }
        text.append("\n## Violations (`ViolationCode`)\n\n");
        text.append("What validation finds, each with the field's path and the arguments that stand in braces.\n\n");
        row(text, "name", "what it says of the field");
        row(text, "---", "---");
        for (ViolationCode violation : ViolationCode.values()) {
            row(text, code(violation.name()), violation.template());
        }
        text.append("\n## Faults of the infrastructure (`StorageException.Kind`)\n\n");
        text.append("On the wire each is `INTERNAL_SERVER_ERROR`; the log says which.\n\n");
        row(text, "kind", "the same call may work later");
        row(text, "---", "---");
        for (StorageException.Kind kind : StorageException.Kind.values()) {
            row(text, code(kind.name()), new StorageException(kind, "", null).isRetryable() ? "yes" : "no");
        }
        return text.toString();
    }

    private static String code(String text) {
        return text.isEmpty() ? "(empty)" : "`" + text + "`";
    }

    private static void words(
            StringBuilder text, RestMethod method, String when, Map<? extends Enum<?>, Dialect.Words> words) {
        words.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .forEach(entry -> row(
                        text,
                        code(method.name()),
                        code(entry.getKey().name()) + when,
                        code(entry.getValue().code()),
                        entry.getValue().text(),
                        String.valueOf(entry.getValue().status())));
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
