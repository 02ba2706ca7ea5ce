/**
 * Sdelka beside what a user would take instead, in the same run. Not published.
 */
@NullMarked
package dev.sdelka.benchmarks;

import org.jspecify.annotations.NullMarked;
