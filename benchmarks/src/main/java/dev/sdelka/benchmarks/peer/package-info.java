/**
 * What a user would take instead of Sdelka, on the same file, with the same durability and results of the same types.
 */
@NullMarked
package dev.sdelka.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
