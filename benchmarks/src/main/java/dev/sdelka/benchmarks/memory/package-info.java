/**
 * The store in memory.
 */
@NullMarked
package dev.sdelka.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
