package dev.sdelka.rest.call;

import dev.sdelka.Crm;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.error.Dialect;

/** What the methods of {@code crm.*} have in common: the services, and the scope. */
public abstract class CrmMethod extends AbstractRestMethod {

    /** The services. */
    protected final Crm crm;

    /**
     * A method that tells faults in the words of the catalogue.
     *
     * @param crm the services
     * @param name the name, as the reference writes it
     * @param errors the domain errors that the method gives
     */
    protected CrmMethod(Crm crm, String name, ErrorCode... errors) {
        this(crm, name, Dialect.COMMON, errors);
    }

    /**
     * A method with words of its own.
     *
     * @param crm the services
     * @param name the name, as the reference writes it
     * @param dialect the words for faults
     * @param errors the domain errors that the method gives
     */
    protected CrmMethod(Crm crm, String name, Dialect dialect, ErrorCode... errors) {
        super(name, Scopes.CRM, dialect, errors);
        this.crm = crm;
    }
}
