/**
 * What people read of results.
 */
@NullMarked
package dev.sdelka.benchmarks.report;

import org.jspecify.annotations.NullMarked;
