/**
 * The long run: a steady mixed load, while memory, threads, open files, the log and latencies must stay level.
 */
@NullMarked
package dev.sdelka.reliability.load;

import org.jspecify.annotations.NullMarked;
