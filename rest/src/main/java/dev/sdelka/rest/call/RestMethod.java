package dev.sdelka.rest.call;

import dev.sdelka.error.ErrorCode;
import dev.sdelka.rest.error.Dialect;
import java.util.Set;

/** A method of the wire. Implementations are thread-safe. */
public interface RestMethod {

    /**
     * The name, as the reference writes it. Calls may write it in any case.
     *
     * @return such as {@code crm.orderentity.deleteByFilter}
     */
    String name();

    /**
     * The scopes of which a credential must have one.
     *
     * @return such as {@code crm}; none if every credential may call the method
     */
    Set<String> scopes();

    /**
     * The domain errors that the method gives.
     *
     * @return in the order of the catalogue
     */
    Set<ErrorCode> errors();

    /**
     * The words in which the method tells faults.
     *
     * @return {@link Dialect#COMMON} unless the method has words of its own
     */
    Dialect dialect();

    /**
     * Does what the method does. One of a host may wait: others are worked on meanwhile.
     *
     * @param call who calls, with which parameters
     * @return the result
     * @throws dev.sdelka.error.CrmException one of {@link #errors}
     * @throws dev.sdelka.rest.error.ProtocolException if a parameter is not of the form that it must have
     */
    RestResult call(RestCall call);
}
