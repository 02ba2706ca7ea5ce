package dev.sdelka.field;

/**
 * A file to be put into a user field; it gets its id when the deal is stored.
 *
 * @param name such as {@code offer.pdf}
 */
public record NewFile(String name) implements FileValue {}
