/**
 * A store in memory: each state is an immutable version, so readers need no lock.
 */
@NullMarked
package dev.sdelka.storage.memory;

import org.jspecify.annotations.NullMarked;
