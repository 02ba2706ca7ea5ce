/**
 * How much a caller may ask for: requests by address, running time by method.
 */
@NullMarked
package dev.sdelka.rest.limit;

import org.jspecify.annotations.NullMarked;
