/**
 * The store in a file beside what one would write on SQLite without Sdelka.
 */
@NullMarked
package dev.sdelka.benchmarks.sqlite;

import org.jspecify.annotations.NullMarked;
