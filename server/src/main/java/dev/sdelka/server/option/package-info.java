/**
 * Values of the command line's options.
 */
@NullMarked
package dev.sdelka.server.option;

import org.jspecify.annotations.NullMarked;
