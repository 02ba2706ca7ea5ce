/**
 * Reference data that deals point to: categories, statuses, currencies, user fields, smart processes and the parent types that follow from them; and what may become of them.
 */
@NullMarked
package dev.sdelka.directory;

import org.jspecify.annotations.NullMarked;
