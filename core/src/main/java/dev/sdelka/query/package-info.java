/**
 * Filters, order and pages over anything that can be read field by field.
 */
@NullMarked
package dev.sdelka.query;

import org.jspecify.annotations.NullMarked;
