/**
 * Processes that are killed while they write, and what is in the file then.
 */
@NullMarked
package dev.sdelka.reliability.kill;

import org.jspecify.annotations.NullMarked;
