package dev.sdelka.rest.call;

import dev.sdelka.rest.credential.Credential;
import dev.sdelka.rest.limit.AnswerRoom;
import dev.sdelka.rest.parameter.Parameters;
import java.util.List;
import java.util.Optional;

/** Knows all methods and makes calls of them. Implementations are thread-safe. */
public interface Dispatcher {

    /**
     * All methods.
     *
     * @return in the order of the documentation
     */
    List<RestMethod> methods();

    /**
     * A method.
     *
     * @param name in any case
     * @return empty if there is none
     */
    Optional<RestMethod> find(String name);

    /**
     * Makes a call.
     *
     * @param credential by which it is allowed
     * @param method the name of the method, in any case
     * @param parameters what was sent
     * @param room what the request that the call belongs to takes of the room for answers
     * @return what came of it
     * @throws dev.sdelka.error.CrmException if the method refused it
     * @throws dev.sdelka.rest.error.ProtocolException if the protocol refused it
     */
    CallOutcome call(Credential credential, String method, Parameters parameters, AnswerRoom.Share room);
}
