/**
 * The program {@code sdelka.jar}.
 */
@NullMarked
package dev.sdelka.server;

import org.jspecify.annotations.NullMarked;
