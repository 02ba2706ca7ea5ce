/**
 * The catalogue of errors and the one unchecked exception that carries them.
 */
@NullMarked
package dev.sdelka.error;

import org.jspecify.annotations.NullMarked;
