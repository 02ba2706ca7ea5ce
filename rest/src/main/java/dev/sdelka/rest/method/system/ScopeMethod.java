package dev.sdelka.rest.method.system;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code scope}: answers the scopes that the caller has; with {@code full}, all that methods need. */
public final class ScopeMethod extends AbstractRestMethod {

    /** The method. */
    public ScopeMethod() {
        super("scope", Set.of());
    }

    @Override
    public RestResult call(RestCall call) {
        Optional<Set<String>> granted = call.parameters().flag("full")
                ? Optional.empty()
                : call.credential().scopes();
        Set<String> scopes = new TreeSet<>(granted.orElse(Set.of()));
        if (granted.isEmpty()) {
            call.dispatcher().methods().forEach(method -> scopes.addAll(method.scopes()));
        }
        return RestResult.of(List.copyOf(scopes));
    }
}
