/**
 * Parameters of a call, however they were sent.
 */
@NullMarked
package dev.sdelka.rest.parameter;

import org.jspecify.annotations.NullMarked;
