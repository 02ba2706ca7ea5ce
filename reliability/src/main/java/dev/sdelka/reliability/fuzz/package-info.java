/**
 * Hostile input: any bytes, at every place where the program reads them, end in an answer of the catalogue.
 */
@NullMarked
package dev.sdelka.reliability.fuzz;

import org.jspecify.annotations.NullMarked;
