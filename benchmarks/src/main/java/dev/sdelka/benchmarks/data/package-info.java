/**
 * The rows that all sides of a comparison have: made by Sdelka, the same each time.
 */
@NullMarked
package dev.sdelka.benchmarks.data;

import org.jspecify.annotations.NullMarked;
