/**
 * No stack or no memory left in the middle of calls.
 */
@NullMarked
package dev.sdelka.reliability.exhaustion;

import org.jspecify.annotations.NullMarked;
