/**
 * A store in an SQLite file.
 */
@NullMarked
package dev.sdelka.storage.jdbi;

import org.jspecify.annotations.NullMarked;
