/**
 * Runs pieces of work side by side, in slices and in turn, and tells how they compare.
 */
@NullMarked
package dev.sdelka.benchmarks.runner;

import org.jspecify.annotations.NullMarked;
