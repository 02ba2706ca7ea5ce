/**
 * How times grow with the number of deals.
 */
@NullMarked
package dev.sdelka.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
