/**
 * Sequences of operations, on a store and on the services, that print themselves as code. {@link dev.sdelka.testkit.suite.ModelContract} runs them.
 */
@NullMarked
package dev.sdelka.testkit.sequence;

import org.jspecify.annotations.NullMarked;
