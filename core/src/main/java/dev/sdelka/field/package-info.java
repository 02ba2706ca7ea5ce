/**
 * Kinds and types of values, such as money and files, and how a raw value becomes a typed one.
 */
@NullMarked
package dev.sdelka.field;

import org.jspecify.annotations.NullMarked;
