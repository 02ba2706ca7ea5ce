/**
 * Trials of the stores and the wire that take processes, faults or hours. Not published.
 */
@NullMarked
package dev.sdelka.reliability;

import org.jspecify.annotations.NullMarked;
