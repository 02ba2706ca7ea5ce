package dev.sdelka.rest.call;

import dev.sdelka.access.Actor;
import dev.sdelka.rest.parameter.Parameters;

/**
 * One call of a method.
 *
 * @param actor on whose behalf
 * @param parameters what was sent
 */
public record RestCall(Actor actor, Parameters parameters) {}
