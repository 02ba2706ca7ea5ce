/**
 * Arbitraries of jqwik for requests of the wire. They need {@code sdelka-testkit}, which brings jqwik, among the test's dependencies.
 */
@NullMarked
package dev.sdelka.testing.wire;

import org.jspecify.annotations.NullMarked;
