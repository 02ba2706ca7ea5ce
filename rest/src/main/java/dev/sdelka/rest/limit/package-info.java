/**
 * How much a caller may ask for: requests by address, running time by method, results of batches.
 */
@NullMarked
package dev.sdelka.rest.limit;

import org.jspecify.annotations.NullMarked;
