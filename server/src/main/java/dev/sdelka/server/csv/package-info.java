/**
 * The portal's export of deals as CSV.
 */
@NullMarked
package dev.sdelka.server.csv;

import org.jspecify.annotations.NullMarked;
