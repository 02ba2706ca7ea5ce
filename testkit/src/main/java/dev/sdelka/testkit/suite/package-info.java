/**
 * Contracts that a store keeps, as suites to subclass. A test's label begins with the id of the rule of the storage SPI that it proves, if it has one, see {@link
 * dev.sdelka.storage.Storage}.
 */
@NullMarked
package dev.sdelka.testkit.suite;

import org.jspecify.annotations.NullMarked;
