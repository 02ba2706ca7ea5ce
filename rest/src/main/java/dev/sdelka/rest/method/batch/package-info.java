/**
 * Many calls in one.
 */
@NullMarked
package dev.sdelka.rest.method.batch;

import org.jspecify.annotations.NullMarked;
