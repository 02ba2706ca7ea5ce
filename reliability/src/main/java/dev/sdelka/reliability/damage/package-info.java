/**
 * Damaged files: whatever became of the bytes of a store, opening it or calling the wire over it ends in an answer of the catalogue.
 */
@NullMarked
package dev.sdelka.reliability.damage;

import org.jspecify.annotations.NullMarked;
