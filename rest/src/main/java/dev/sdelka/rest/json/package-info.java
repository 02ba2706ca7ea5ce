/**
 * JSON in and out: bounded and strict in, in the forms of the portal's encoder out.
 */
@NullMarked
package dev.sdelka.rest.json;

import org.jspecify.annotations.NullMarked;
