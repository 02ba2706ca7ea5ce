/**
 * Units of work made so that a half of one can be told, the content that they lead to, and what a store holds of it.
 */
@NullMarked
package dev.sdelka.reliability.workload;

import org.jspecify.annotations.NullMarked;
