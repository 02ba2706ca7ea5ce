package dev.sdelka.rest.call;

import dev.sdelka.error.ErrorCode;
import java.util.Set;

/** What methods have in common that give no domain error. */
public abstract class OpenMethod implements RestMethod {

    private final String name;
    private final Set<String> scopes;

    /**
     * A method.
     *
     * @param name the name, as the reference writes it
     * @param scopes those of which a credential must have one; none if every credential may call the method
     */
    protected OpenMethod(String name, Set<String> scopes) {
        this.name = name;
        this.scopes = Set.copyOf(scopes);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> scopes() {
        return scopes;
    }

    @Override
    public final Set<ErrorCode> errors() {
        return Set.of();
    }
}
