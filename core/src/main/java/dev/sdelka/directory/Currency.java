package dev.sdelka.directory;

/**
 * A currency that deals may have.
 *
 * @param code the code of ISO 4217
 * @param name what people see
 * @param sort where it stands among the others, small numbers first
 * @param isBase whether deals get it when no currency is named
 */
public record Currency(String code, String name, int sort, boolean isBase) {}
