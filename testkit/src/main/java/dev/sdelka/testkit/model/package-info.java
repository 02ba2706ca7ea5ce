/**
 * What the services should do, said once more in the plainest way: the suites compare.
 */
@NullMarked
package dev.sdelka.testkit.model;

import org.jspecify.annotations.NullMarked;
