/**
 * What stands around a result: the account of time.
 */
@NullMarked
package dev.sdelka.rest.envelope;

import org.jspecify.annotations.NullMarked;
