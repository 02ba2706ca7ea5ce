/**
 * The packaged program from its start on.
 */
@NullMarked
package dev.sdelka.benchmarks.start;

import org.jspecify.annotations.NullMarked;
