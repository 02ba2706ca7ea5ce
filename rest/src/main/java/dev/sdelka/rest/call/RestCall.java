package dev.sdelka.rest.call;

import dev.sdelka.access.Actor;
import dev.sdelka.rest.credential.Credential;
import dev.sdelka.rest.parameter.Parameters;

/**
 * One call of a method.
 *
 * @param credential by which it is allowed
 * @param parameters what was sent
 * @param dispatcher makes calls of other methods
 */
public record RestCall(Credential credential, Parameters parameters, Dispatcher dispatcher) {

    /**
     * On whose behalf the call is made.
     *
     * @return the user of the credential
     */
    public Actor actor() {
        return Actor.user(credential.userId());
    }
}
