/**
 * JSON as the wire has it: answers and calls, in process.
 */
@NullMarked
package dev.sdelka.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
