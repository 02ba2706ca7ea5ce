/**
 * The binding of a shop's order to an object of the CRM, and its rules.
 */
@NullMarked
package dev.sdelka.order;

import org.jspecify.annotations.NullMarked;
