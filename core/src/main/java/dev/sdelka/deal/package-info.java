/**
 * The deal: its fields, its values and its rules.
 */
@NullMarked
package dev.sdelka.deal;

import org.jspecify.annotations.NullMarked;
