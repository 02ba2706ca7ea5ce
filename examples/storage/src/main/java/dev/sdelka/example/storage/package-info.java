/**
 * A store of one's own in four classes: a state, a reader, a writer, and the store that runs units over them.
 */
@NullMarked
package dev.sdelka.example.storage;

import org.jspecify.annotations.NullMarked;
