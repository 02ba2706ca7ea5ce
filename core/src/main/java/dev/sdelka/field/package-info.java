/**
 * Types of fields, their descriptions, and how a raw value becomes a typed one.
 */
@NullMarked
package dev.sdelka.field;

import org.jspecify.annotations.NullMarked;
