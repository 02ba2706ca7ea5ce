/**
 * Faults on demand: answers that a client must be able to take, and that nobody gets from a portal when they want them.
 */
@NullMarked
package dev.sdelka.rest.fault;

import org.jspecify.annotations.NullMarked;
