/**
 * The list of methods.
 */
@NullMarked
package dev.sdelka.rest.method;

import org.jspecify.annotations.NullMarked;
