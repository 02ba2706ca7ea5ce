package dev.sdelka.rest.call;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.error.Dialect;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What methods are described by: name, scopes, errors and the words for them. */
public abstract class AbstractRestMethod implements RestMethod {

    private final String name;
    private final Set<String> scopes;
    private final Dialect dialect;
    private final Set<ErrorCode> errors;

    /**
     * A method.
     *
     * @param name the name, as the reference writes it
     * @param scopes those of which a credential must have one; none if every credential may call the method
     * @param dialect the words for faults
     * @param errors the domain errors that the method gives
     */
    protected AbstractRestMethod(String name, Set<String> scopes, Dialect dialect, ErrorCode... errors) {
        this.name = name;
        this.scopes = Set.copyOf(scopes);
        this.dialect = dialect;
        EnumSet<ErrorCode> inOrder = EnumSet.noneOf(ErrorCode.class);
        inOrder.addAll(List.of(errors));
        this.errors = Collections.unmodifiableSet(inOrder);
    }

    /**
     * A method that gives no domain error.
     *
     * @param name the name, as the reference writes it
     * @param scopes those of which a credential must have one; none if every credential may call the method
     */
    protected AbstractRestMethod(String name, Set<String> scopes) {
        this(name, scopes, Dialect.COMMON);
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
        return errors;
    }

    @Override
    public final Dialect dialect() {
        return dialect;
    }
}
