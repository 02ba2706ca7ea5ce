package dev.sdelka.rest.method.system;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code methods}: answers the names of the methods that the caller may call; of all with {@code full}; of those of one scope with
 * {@code scope}, which may be empty for those that need none.
 */
public final class MethodsMethod extends AbstractRestMethod {

    /** The method. */
    public MethodsMethod() {
        super("methods", Set.of());
    }

    @Override
    public RestResult call(RestCall call) {
        Predicate<RestMethod> isShown = isShown(call);
        return RestResult.of(call.dispatcher().methods().stream()
                .filter(isShown)
                .map(RestMethod::name)
                .toList());
    }

    private static Predicate<RestMethod> isShown(RestCall call) {
        if (call.parameters().get("scope") instanceof String scope) {
            String name = scope.toLowerCase(Locale.ROOT);
            return name.isEmpty()
                    ? method -> method.scopes().isEmpty()
                    : method -> method.scopes().contains(name);
        } else if (call.parameters().flag("full")) {
            return method -> true;
        }
        return method -> call.credential().allows(method.scopes());
    }
}
