/**
 * What is on the disk when the power fails.
 */
@NullMarked
package dev.sdelka.reliability.power;

import org.jspecify.annotations.NullMarked;
