package dev.sdelka.rest.call;

/** A method that makes calls of other methods. Its time is theirs, and is counted on their accounts; it cannot be part of another. */
public interface CompositeMethod extends RestMethod {}
