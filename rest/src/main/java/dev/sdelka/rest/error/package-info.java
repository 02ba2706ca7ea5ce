/**
 * The errors of the protocol, which any method may give.
 */
@NullMarked
package dev.sdelka.rest.error;

import org.jspecify.annotations.NullMarked;
