/**
 * Programs in processes of their own.
 */
@NullMarked
package dev.sdelka.reliability.process;

import org.jspecify.annotations.NullMarked;
