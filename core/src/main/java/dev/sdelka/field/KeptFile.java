package dev.sdelka.field;

/**
 * A file that a deal has already and is to keep, named by its id alone.
 *
 * @param id above zero
 */
public record KeptFile(long id) implements FileValue {}
