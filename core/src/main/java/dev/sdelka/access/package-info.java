/**
 * Who acts, and what the host's policy lets them do.
 */
@NullMarked
package dev.sdelka.access;

import org.jspecify.annotations.NullMarked;
