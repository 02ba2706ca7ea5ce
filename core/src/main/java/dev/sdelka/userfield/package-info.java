/** Fields that a portal's administrator adds to its deals: their types, settings, labels and lists of values. */
@NullMarked
package dev.sdelka.userfield;

import org.jspecify.annotations.NullMarked;
