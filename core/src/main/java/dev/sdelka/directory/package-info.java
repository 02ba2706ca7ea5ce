/**
 * Reference data that deals point to: categories, statuses, currencies, user fields, parent types.
 */
@NullMarked
package dev.sdelka.directory;

import org.jspecify.annotations.NullMarked;
