/**
 * What stands around a result: paging and the account of time.
 */
@NullMarked
package dev.sdelka.rest.envelope;

import org.jspecify.annotations.NullMarked;
