package dev.sdelka.rest.call;

import dev.sdelka.access.Actor;
import dev.sdelka.rest.credential.Credential;
import dev.sdelka.rest.limit.AnswerRoom;
import dev.sdelka.rest.parameter.Parameters;

/**
 * One call of a method.
 *
 * @param credential by which it is allowed
 * @param parameters what was sent
 * @param dispatcher makes calls of other methods
 * @param room what the request that the call belongs to takes of the room for answers
 */
public record RestCall(Credential credential, Parameters parameters, Dispatcher dispatcher, AnswerRoom.Share room) {

    /**
     * On whose behalf the call is made.
     *
     * @return the user of the credential
     */
    public Actor actor() {
        return Actor.user(credential.userId());
    }
}
