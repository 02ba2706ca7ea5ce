/**
 * What a comparison is: lanes, and the targets that they are to reach.
 */
@NullMarked
package dev.sdelka.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
