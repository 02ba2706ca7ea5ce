/**
 * Many callers who want the same few things at once.
 */
@NullMarked
package dev.sdelka.reliability.race;

import org.jspecify.annotations.NullMarked;
