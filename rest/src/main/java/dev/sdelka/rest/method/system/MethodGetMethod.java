package dev.sdelka.rest.method.system;

import dev.sdelka.rest.call.AbstractRestMethod;
import dev.sdelka.rest.call.MethodName;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.call.RestResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code method.get}: answers whether there is a method, and whether the caller may call it. */
public final class MethodGetMethod extends AbstractRestMethod {

    /** The method. */
    public MethodGetMethod() {
        super("method.get", Set.of());
    }

    @Override
    public RestResult call(RestCall call) {
        Optional<RestMethod> method =
                call.dispatcher().find(MethodName.of(call.parameters().text("name")));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("isExisting", method.isPresent());
        result.put(
                "isAvailable",
                method.filter(found -> call.credential().allows(found.scopes())).isPresent());
        return RestResult.of(result);
    }
}
