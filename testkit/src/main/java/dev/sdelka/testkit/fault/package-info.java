/**
 * Faults at will: a store that fails when it is told to, to see what a program makes of it.
 */
@NullMarked
package dev.sdelka.testkit.fault;

import org.jspecify.annotations.NullMarked;
