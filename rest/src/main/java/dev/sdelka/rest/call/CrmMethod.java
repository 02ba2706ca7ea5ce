package dev.sdelka.rest.call;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the methods of {@code crm.*} have in common: the services, and the scope. */
public abstract class CrmMethod implements RestMethod {

    /** The services. */
    protected final Crm crm;

    private final String name;
    private final Set<ErrorCode> errors;

    /**
     * A method.
     *
     * @param crm the services
     * @param name the name, as the reference writes it
     * @param errors the domain errors that the method gives
     */
    protected CrmMethod(Crm crm, String name, ErrorCode... errors) {
        this.crm = crm;
        this.name = name;
        EnumSet<ErrorCode> inOrder = EnumSet.noneOf(ErrorCode.class);
        inOrder.addAll(List.of(errors));
        this.errors = Collections.unmodifiableSet(inOrder);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> scopes() {
        return Scopes.CRM;
    }

    @Override
    public final Set<ErrorCode> errors() {
        return errors;
    }
}
